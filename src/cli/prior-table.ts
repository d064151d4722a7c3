import type { Deal, DealKind, DealStatus } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { PriorAnswer, PriorRow } from '../deals/prior-deals.ts';
import { wonOf } from '../deals/rates.ts';
import { counterOf, writeDate, writeMoney, writeQuantity, writeWon } from '../figures/write.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { writeTable } from './table.ts';

const kinds: Readonly<Record<DealKind, string>> = {
  supply: '공급',
  foundry: '위탁생산',
  investment: '투자',
  acquisition: '인수',
  partnership: '협력',
  'joint-venture': '합작',
  license: '라이선스',
  'own-chip': '자체 칩',
  capex: '증설',
};

const statuses: Readonly<Record<DealStatus, string>> = {
  reported: '보도',
  planned: '추진',
  announced: '발표',
  signed: '계약',
  completed: '완료',
  cancelled: '무산',
};

function writeStatus({ status, statusLater }: PriorRow): string {
  const then = status.kind === 'dated' ? statuses[status.status] : '상태 시점 불명';
  return statusLater ? `${then} (이후 ${statuses[statusLater.status]})` : then;
}

function writeChips(deal: Deal, book: DealBook): string {
  const chips = (deal.chips ?? []).map((chip) => {
    const entity = book.entities.get(chip.entity);
    const name = entity?.ko ?? chip.entity;
    const counter = counterOf(chip, entity?.kind === 'chip' ? entity : undefined);
    const quantity = writeQuantity(chip, counter, name);
    if (quantity === null) return name;
    return chip.equivalent_only ? quantity : `${name} ${quantity}`;
  });
  return chips.join(', ');
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
    kinds[deal.kind],
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
    ['같은 날', answer.sameDay],
    ['시점 불명', answer.undated],
    ['이후', answer.later],
  ] as const;
  const name = book.entities.get(answer.entity)?.ko ?? answer.entity;
  const parts = lists.map(
    ([title, rows]) => `${title} ${rows.length}건\n${writeTable(rows.map((row) => cellsOf(row, book)))}`,
  );
  return `${name} (${answer.entity})\n\n${parts.join('\n')}`;
}
