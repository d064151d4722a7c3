import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PriorRow } from '../../src/deals/prior-row.ts';
import { rowSource } from '../../src/deals/row-source.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { ask } from '../send.ts';
import { say } from '../words.ts';
import { Card } from './card.tsx';
import type { CardContent } from './content.ts';
import { copyText } from './copy-text.ts';
import { OffNotice } from './off-notice.tsx';

/** What the card asks of those around it. */
interface Around {
  onClose(): void;
  lookUp(entity: EntityId): Promise<CardContent | null>;
  /** Moves the focus to the first element of the card that matches. */
  focus(selector: string): void;
  /** Tells those who listen. */
  say(words: string): void;
  /** From now on the card stays although its page falls silent. */
  outlive(): void;
  /** Shows a sentence of the article. */
  showSentence(sentence: Range): void;
}

/** The card and those that it was turned to, one above the other; only the last is shown. Never a second card. */
export function CardStack({ content, ...around }: { content: CardContent } & Around) {
  const [stack, setStack] = useState<readonly CardContent[]>([content]);
  const [isCopying, setCopying] = useState(false);
  const [site, setSite] = useState<'on' | 'off' | 'failed'>('on');
  /** What the focus goes to once the next drawing stands. */
  const next = useRef<string | null>(null);
  const newest = useRef(0);
  const from = useRef<EntityId[]>([]);

  useLayoutEffect(() => {
    if (next.current === null) return;
    around.focus(next.current);
    next.current = null;
  });

  async function turn(entity: EntityId) {
    const mine = ++newest.current;
    const found = await around.lookUp(entity);
    // The reader may have turned to another name, back or away meanwhile.
    if (!found || mine !== newest.current) return;
    next.current = '.level:not([hidden]) .card';
    from.current.push(entity);
    setStack([...stack, found]);
  }

  function back() {
    newest.current++;
    const entity = from.current.pop();
    next.current = `.level:not([hidden]) [data-entity="${entity}"]`;
    setStack(stack.slice(0, -1));
  }

  async function copy(row: PriorRow) {
    const answer = stack.at(-1);
    const asOf = answer?.kind === 'answer' ? answer.answer.asOf : row.deal.date;
    const done = await copyText(`${row.deal.id}\n${rowSource(row, asOf).source.url}`);
    around.say(done ? say('card_copied', row.deal.id) : say('card_not_copied'));
  }

  async function turnOff() {
    around.outlive();
    next.current = '.card';
    const reply = await ask({ type: 'page-off-here' }).catch(() => null);
    setSite(reply?.kind === 'done' ? 'off' : 'failed');
  }

  async function turnOn() {
    await ask({ type: 'page-on-here' }).catch(() => null);
    around.onClose();
  }

  if (site !== 'on') return <OffNotice isDone={site === 'off'} onUndo={() => void turnOn()} onClose={around.onClose} />;
  return (
    <>
      {stack.map((one, at) => (
        <div key={at} class="level" hidden={at < stack.length - 1}>
          <Card
            content={one}
            onClose={around.onClose}
            onSentence={around.showSentence}
            {...(at > 0 && { before: stack[at - 1], onBack: back })}
            menu={{ isCopying, onCopy: () => setCopying(!isCopying), onOff: () => void turnOff() }}
            actions={{ turn: (entity) => void turn(entity), copy: isCopying ? (row) => void copy(row) : undefined }}
          />
        </div>
      ))}
    </>
  );
}
