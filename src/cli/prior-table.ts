import type { Deal } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { PriorAnswer } from '../deals/prior-deals.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import { writeDate, writeMoney, writeWon } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { chipText } from '../ui/chip-text.ts';
import { circleText } from '../ui/circle-text.ts';
import { spokenKindOf } from '../ui/deal-sides.ts';
import { moneyNotes } from '../ui/money-notes.ts';
import { tellingTotals, totalLine } from '../ui/total-line.ts';
import { dealWords, listWords, sayKorean, statusUnknown, statusWords } from './korean-words.ts';
import { writeTable } from './table.ts';

function writeStatus({ status, statusLater }: PriorRow): string {
  const then = status.kind === 'dated' ? statusWords[status.status] : statusUnknown;
  return statusLater ? `${then} (이후 ${statusWords[statusLater.status]})` : then;
}

function writeChips(deal: Deal, book: DealBook): string {
  return (deal.chips ?? []).map((chip) => chipText(chip, book.entities.get(chip.entity))).join(', ');
}

function writeAmount({ deal, won }: PriorRow): string {
  if (!deal.amount) return '';
  const words = writeMoney(deal.amount);
  return won.kind === 'reported' || won.kind === 'converted' ? `${words}(약 ${writeWon(won.won)})` : words;
}

/** What is to be known of the figures: notes on the money, and that nobody is known to have told them by then. */
function writeNotes(row: PriorRow, book: DealBook): string {
  const notes = moneyNotes(row, (id) => book.entities.get(id), sayKorean);
  return [...(row.confirmedLater ? [sayKorean('card_confirmed_later')] : []), ...notes].join('; ');
}

/** The cells of a row, and below it those of its parts. */
function cellsOf(row: PriorRow, book: DealBook, depth = 0): string[][] {
  const { deal, companions } = row;
  const nameOf = (id: EntityId) => book.entities.get(id)?.ko ?? id;
  const parties = deal.parties.map(({ entity }) => nameOf(entity));
  const who = parties.length > 4 ? `${parties.slice(0, 3).join('·')} 외 ${parties.length - 3}곳` : parties.join('·');
  const cells = [
    companions.length > 0 ? '*' : ' ',
    `${'  '.repeat(depth)}${writeDate(deal.date)}`,
    dealWords[spokenKindOf(deal, nameOf)],
    writeStatus(row),
    who,
    writeChips(deal, book),
    writeAmount(row),
    deal.sources[0]?.publisher ?? '',
    writeNotes(row, book),
  ];
  return [cells, ...row.parts.flatMap((part) => cellsOf(part, book, depth + 1))];
}

/** The sums that rest on two deals or more; a sum of one is its row. */
function writeTotals({ totals }: PriorAnswer, book: DealBook): string {
  const { rest: telling } = tellingTotals(totals, () => false);
  const lines = telling.map((total) => {
    const { who, what, figure, rows, notes } = totalLine(total, (id) => book.entities.get(id), sayKorean);
    return [' ', who, what, figure, `${rows}건`, notes.join('; ')];
  });
  return `이전 거래의 합계 ${lines.length}가지(한 건뿐인 것 ${totals.length - lines.length}가지 빼고)\n${writeTable(lines)}`;
}

function writeCircles({ circles }: PriorAnswer, book: DealBook): string {
  return circles.map((circle) => `${circleText(circle, (id) => book.entities.get(id), sayKorean)}\n`).join('');
}

/**
 * The answer as a table for people, in Korean; deals with the companions carry a star, parts stand below their whole and
 * further in. Below the lists what the prior deals add up to, and the circles.
 */
export function priorTable(answer: PriorAnswer, book: DealBook): string {
  const lists = [
    [`${writeDate(answer.asOf)} 이전`, answer.prior],
    [listWords.sameDay, answer.sameDay],
    [listWords.undated, answer.undated],
    ['이후', answer.later],
  ] as const;
  const name = book.entities.get(answer.entity)?.ko ?? answer.entity;
  const parts = lists.map(
    ([title, rows]) => `${title} ${rows.length}건\n${writeTable(rows.flatMap((row) => cellsOf(row, book)))}`,
  );
  const circles = writeCircles(answer, book);
  return `${name} (${answer.entity})\n\n${[...parts, writeTotals(answer, book), ...(circles ? [circles] : [])].join('\n')}`;
}
