import { useState } from 'preact/hooks';
import type { PriorRow } from '../../src/deals/prior-row.ts';
import { citation, dealWords } from '../../src/glance/deal-line.ts';
import { type Glance, type Pair, pairsOf } from '../../src/glance/glance.ts';
import { DealRow } from '../../src/ui/deal-row.tsx';
import { say } from '../words.ts';
import { Fault } from './fault.tsx';
import { InParts } from './in-parts.tsx';

/** So many are drawn at first, and so many more at each wish: a long list costs nothing before somebody reads it. */
const pairsAtFirst = 5;
const rowsOfPair = 2;
const rowsOfRest = 5;
const morePairs = 12;
const moreRows = 30;

interface Props {
  readonly glance: Glance;
  /** What the filter has left. */
  readonly rows: readonly PriorRow[];
  readonly onNews: (news: string) => void;
}

/** The prior deals: those between the names of the article by who they are, then the rest. */
export function DealList({ glance, rows, onNews }: Props) {
  const { pairs, rest } = pairsOf(rows);
  const nameOf = (id: string) => glance.names[id]?.ko ?? id;
  if (rows.length === 0) return <p class="why">{say('panel_filter_none')}</p>;
  return (
    <>
      <InParts
        items={pairs}
        atFirst={pairsAtFirst}
        more={morePairs}
        label={(left) => say('panel_more_pairs', left)}
        draw={(shown) =>
          shown.map((pair) => (
            <section key={pair.names.join(' ')} class="pair">
              <h3>
                <span>{pair.names.map(nameOf).join(' · ')}</span> <i>{say('card_count', pair.count)}</i>
              </h3>
              <Rows pair={pair} atFirst={rowsOfPair} glance={glance} onNews={onNews} />
            </section>
          ))
        }
      />
      {rest.count > 0 && (
        <section class="pair">
          <h3>
            <span>{say(pairs.length > 0 ? 'panel_rest' : 'panel_rest_alone')}</span>{' '}
            <i>{say('card_count', rest.count)}</i>
          </h3>
          <Rows pair={rest} atFirst={rowsOfRest} glance={glance} onNews={onNews} />
        </section>
      )}
    </>
  );
}

function Rows({
  pair,
  atFirst,
  glance,
  onNews,
}: {
  pair: Pair;
  atFirst: number;
  glance: Glance;
  onNews: Props['onNews'];
}) {
  const { names, article } = glance;
  const list = { entity: null, self: [], names, asOf: article.asOf };
  return (
    <InParts
      items={pair.rows}
      atFirst={atFirst}
      more={moreRows}
      label={(left) => say('card_more', left)}
      draw={(shown) => (
        <ul>
          {shown.map((row) => (
            <DealRow
              key={row.deal.id}
              row={row}
              answer={list}
              say={say}
              actions={{ end: (one) => <Cite row={one} glance={glance} onNews={onNews} /> }}
            />
          ))}
        </ul>
      )}
    />
  );
}

/** How long a button says that it has done its work, ms. */
const saidMs = 2000;

/** Puts a deal into the clipboard, as one line with its source. */
function Cite({ row, glance, onNews }: { row: PriorRow; glance: Glance; onNews: Props['onNews'] }) {
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState('');
  const context = { names: glance.names, asOf: glance.article.asOf };
  const copy = async () => {
    setFault('');
    try {
      await navigator.clipboard.writeText(citation(row, context, say));
      setDone(true);
      setTimeout(() => setDone(false), saidMs);
      onNews(say('panel_cited'));
    } catch {
      setFault(say('panel_cite_failed'));
      onNews(say('panel_cite_failed'));
    }
  };
  return (
    <>
      <button
        type="button"
        class="quiet-link cite"
        aria-label={say('panel_cite_named', dealWords(row, context, say).who)}
        onClick={() => void copy()}
      >
        {say(isDone ? 'panel_cite_done' : 'panel_cite')}
      </button>
      <Fault words={fault} onClose={() => setFault('')} />
    </>
  );
}
