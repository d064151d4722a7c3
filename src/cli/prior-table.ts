import type { Deal } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { PriorAnswer } from '../deals/prior-deals.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import { wonOf } from '../deals/rates.ts';
import { writeDate, writeMoney, writeWon } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { chipText } from '../ui/chip-text.ts';
import { spokenKindOf } from '../ui/deal-sides.ts';
import { dealWords, listWords, statusUnknown, statusWords } from './korean-words.ts';
import { writeTable } from './table.ts';

function writeStatus({ status, statusLater }: PriorRow): string {
  const then = status.kind === 'dated' ? statusWords[status.status] : statusUnknown;
  return statusLater ? `${then} (이후 ${statusWords[statusLater.status]})` : then;
}

function writeChips(deal: Deal, book: DealBook): string {
  return (deal.chips ?? []).map((chip) => chipText(chip, book.entities.get(chip.entity))).join(', ');
}

function writeAmount(deal: Deal, book: DealBook): string {
  if (!deal.amount) return '';
  const won = wonOf(deal, book.rates);
  const words = writeMoney(deal.amount);
  return won.kind === 'reported' || won.kind === 'converted' ? `${words}(약 ${writeWon(won.won)})` : words;
}

function cellsOf(row: PriorRow, book: DealBook): string[] {
  const { deal, companions } = row;
  const nameOf = (id: EntityId) => book.entities.get(id)?.ko ?? id;
  const parties = deal.parties.map(({ entity }) => nameOf(entity));
  const who = parties.length > 4 ? `${parties.slice(0, 3).join('·')} 외 ${parties.length - 3}곳` : parties.join('·');
  return [
    companions.length > 0 ? '*' : ' ',
    writeDate(deal.date),
    dealWords[spokenKindOf(deal, nameOf)],
    writeStatus(row),
    who,
    writeChips(deal, book),
    writeAmount(deal, book),
    deal.sources[0]?.publisher ?? '',
  ];
}

/** The answer as a table for people, in Korean; deals with the companions carry a star. */
export function priorTable(answer: PriorAnswer, book: DealBook): string {
  const lists = [
    [`${writeDate(answer.asOf)} 이전`, answer.prior],
    [listWords.sameDay, answer.sameDay],
    [listWords.undated, answer.undated],
    ['이후', answer.later],
  ] as const;
  const name = book.entities.get(answer.entity)?.ko ?? answer.entity;
  const parts = lists.map(
    ([title, rows]) => `${title} ${rows.length}건\n${writeTable(rows.map((row) => cellsOf(row, book)))}`,
  );
  return `${name} (${answer.entity})\n\n${parts.join('\n')}`;
}
