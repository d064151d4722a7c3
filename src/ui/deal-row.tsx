import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardEntity } from '../deals/card-entity.ts';
import { entitiesOf } from '../deals/deal-book.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import { isWithCompanions } from '../deals/rank-rows.ts';
import { rowSource } from '../deals/row-source.ts';
import type { DatedStatus } from '../deals/status-at.ts';
import { writeDate, writeMoney, writeWon } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { chipText } from './chip-text.ts';
import { DateText } from './date-text.tsx';
import { dealPhrase, type PhraseKey } from './deal-phrase.ts';
import { keepTogether } from './keep-together.ts';
import { type MoneyKey, moneyNotes } from './money-notes.ts';
import type { RowActions } from './row-actions.ts';
import { StatusBadge, type StatusKey } from './status-badge.tsx';
import { withNames } from './with-names.tsx';
import type { Words } from './words.ts';

export type RowKey =
  | PhraseKey
  | StatusKey
  | 'card_amount_won'
  | 'card_rate_title'
  | 'card_sources_more'
  | 'card_confirmed_later'
  | 'card_opens_new_tab'
  | 'card_parts'
  | 'card_status_later'
  | 'card_copy_row'
  | MoneyKey;

/** What a row needs to know of the list that it stands in: a card's answer, or a list that is nobody's card. */
export interface RowList {
  /** Whose card it is; null where deals are told from outside. */
  readonly entity: CardEntity | null;
  /** The entity and all that it contains. */
  readonly self: readonly EntityId[];
  /** Every entity that a row names. */
  readonly names: Readonly<Record<string, CardEntity>>;
  /** The article's day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

interface RowProps {
  readonly row: PriorRow;
  readonly answer: RowList;
  readonly say: Words<RowKey>;
  readonly actions?: RowActions | undefined;
}

/** One deal in a list: date, who, status; chips and money; source; folded, what became of it later, and its parts. */
export function DealRow({ row, answer, say, actions: { turn, copy, end } = {} }: RowProps) {
  const { deal } = row;
  const others = [...entitiesOf(deal)].flatMap((id) => (id !== answer.entity?.id && answer.names[id]) || []);
  const nameOf = (id: EntityId) => answer.names[id]?.ko ?? id;
  const view = { own: answer.entity?.id ?? null, within: new Set(answer.self), status: row.status };
  const who = dealPhrase(deal, view, nameOf, say);
  const chips = (deal.chips ?? []).map((chip) => keepTogether(chipText(chip, answer.names[chip.entity])));
  const notes = moneyNotes(row, (id) => answer.names[id], say);
  return (
    <li class="row">
      <div class="row-head">
        <DateText date={deal.date} />
        <span class="who">
          {who.text === who.spoken ? (
            withNames(who.text, others, turn)
          ) : (
            <>
              <span class="spoken">{who.spoken}</span>
              {withNames(who.text, others, turn, true)}
            </>
          )}
        </span>
        <StatusBadge status={row.status} say={say} />
      </div>
      {(chips.length > 0 || deal.amount) && (
        <div class="row-figures">
          {withNames(
            chips.join(' · '),
            others.filter(({ kind }) => kind === 'chip'),
            turn,
          )}
          {chips.length > 0 && deal.amount ? ' · ' : null}
          {deal.amount && <Money row={row} say={say} />}
          {row.confirmedLater && <span class="note"> {say('card_confirmed_later')}</span>}
        </div>
      )}
      {notes.length > 0 && <div class="note">{notes.map(keepTogether).join(' · ')}</div>}
      <SourceLine row={row} asOf={answer.asOf} say={say}>
        {end?.(row)}
      </SourceLine>
      {copy && (
        <button type="button" class="copy" onClick={() => copy(row)}>
          {say('card_copy_row')}
        </button>
      )}
      {row.statusLater && <Later status={row.statusLater} say={say} />}
      {row.parts.length > 0 && (
        <details class="parts" open={row.parts.some(isWithCompanions)}>
          <summary>{say('card_parts', row.parts.length)}</summary>
          <ul>
            {row.parts.map((part) => (
              <DealRow key={part.deal.id} row={part} answer={answer} say={say} actions={{ turn, copy, end }} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** What became of the deal after the day: folded, and made when it opens, since the article could not know it. */
function Later({ status, say }: { status: DatedStatus; say: Words<RowKey> }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="later" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('card_status_later')}</summary>
      {open && <LaterStatus status={status} say={say} />}
    </details>
  );
}

/** A status with its date, as what became of a deal. */
export function LaterStatus({ status, say }: { status: DatedStatus; say: Words<StatusKey> }) {
  return (
    <>
      <DateText date={status.date} /> <StatusBadge status={{ kind: 'dated', ...status }} say={say} />
    </>
  );
}

const inWon = (won: number) => keepTogether(writeWon(won));

/** A rate as papers print it: `1,440`; two places where won and unit are near each other, as with the yen. */
const writeRate = (perUnit: number) => {
  const places = perUnit < 100 ? 2 : 0;
  return perUnit.toLocaleString('ko', { minimumFractionDigits: places, maximumFractionDigits: places });
};

function Money({ row, say }: { row: PriorRow; say: Words<RowKey> }) {
  const { amount } = row.deal;
  if (!amount) return null;
  const { won } = row;
  return (
    <span class="money">
      {keepTogether(writeMoney(amount))}
      {won.kind === 'reported' && <span class="won">{say('card_amount_won', inWon(won.won))}</span>}
      {won.kind === 'converted' && (
        <span
          class="won"
          title={say(
            'card_rate_title',
            writeDate(won.period),
            writeMoney({ value: 1, currency: amount.currency }),
            writeRate(won.perUnit),
          )}
        >
          {say('card_amount_won', inWon(won.won))}
        </span>
      )}
    </span>
  );
}

/**
 * The page that backs the row, with how many others there are; where all of them are younger than the article, that is
 * said. Only addresses of the web become links; the schema lets no others in, and this is the last door.
 */
function SourceLine({
  row,
  asOf,
  say,
  children,
}: {
  row: PriorRow;
  asOf: string;
  say: Words<RowKey>;
  children?: ComponentChildren;
}) {
  const { source, isLater, others } = rowSource(row, asOf);
  const isWeb = /^https?:\/\//.test(source.url);
  return (
    <div class="row-source">
      {isLater && !row.confirmedLater && `${say('card_confirmed_later')} `}
      {isWeb ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.publisher}
          <span class="spoken"> {say('card_opens_new_tab')}</span>
        </a>
      ) : (
        source.publisher
      )}
      {source.published && (
        <>
          {' '}
          <DateText date={source.published} />
        </>
      )}
      {others > 0 && ` ${say('card_sources_more', others)}`}
      {children}
    </div>
  );
}
