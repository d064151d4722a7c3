import type { CardEntity } from '../deals/card-entity.ts';
import { entitiesOf } from '../deals/deal-book.ts';
import { unfold } from '../deals/fold-parts.ts';
import { type Office, officeAt } from '../deals/office.ts';
import type { PackedDealBook } from '../deals/pack.ts';
import { type PriorAnswer, type PriorQuestion, priorDeals } from '../deals/prior-deals.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { type QuantityBars, quantityBars } from './bars-of.ts';
import { inEnglishName, inEnglishNames } from './english-names.ts';
import { type TellingTotals, tellingTotals } from './total-line.ts';

/** All that a card shows of an entity: plain JSON, made where the deals are, drawn where the reader is. */
export interface CardAnswer extends Omit<PriorAnswer, 'entity' | 'totals'> {
  readonly entity: CardEntity;
  /** The person that was asked about, with the office at `entity`: then the deals are those of the company. */
  readonly person?: { readonly ko: string; readonly en: string; readonly office: Office };
  /** The entity and all that it contains; a deal of any of them is its deal. */
  readonly self: readonly EntityId[];
  /** Every entity that a row names, and makers of chips. */
  readonly names: Readonly<Record<string, CardEntity>>;
  readonly totals: TellingTotals;
  /** Units of one chip family by counterparty; null where there are too few to compare. */
  readonly bars: QuantityBars | null;
  /** The last month (`2026-06`) and the first year of the data. */
  readonly pack: { readonly coversTo: string; readonly coversFrom: string };
}

/** Answers a card's question, or null for an entity that the book does not know. */
export function cardAnswer(book: PackedDealBook, question: PriorQuestion): CardAnswer | null {
  const entity = book.entities.get(question.entity);
  if (entity?.kind === 'person') {
    const office = officeAt(entity, question.asOf);
    const answer = office && cardAnswer(book, { ...question, entity: office.entity });
    return answer ? { ...answer, person: { ko: entity.ko, en: entity.en, office } } : null;
  }
  const answer = priorDeals(book, question);
  if (!entity || !answer) return null;
  const companions = new Set((question.companions ?? []).flatMap((id) => [...book.kinship.within(id)]));
  const names: Record<string, CardEntity> = {};
  const name = (id: EntityId | undefined) => {
    const known = id === undefined ? undefined : book.entities.get(id);
    if (known) names[known.id] = known;
  };
  for (const { investor, buyer } of answer.circles) for (const id of [investor, buyer]) name(id);
  for (const { deal } of unfold([...answer.prior, ...answer.sameDay, ...answer.later, ...answer.undated])) {
    for (const id of entitiesOf(deal)) name(id);
  }
  if (entity.kind === 'chip') name(entity.maker);
  const bars = quantityBars(answer.totals, (chip) => book.kinship.above(chip).at(-1) ?? chip);
  if (bars) for (const id of [bars.family, ...bars.shown.map(({ counterparty }) => counterparty)]) name(id);
  return {
    ...answer,
    entity,
    totals: tellingTotals(answer.totals, (id) => companions.has(id)),
    bars,
    self: [...book.kinship.within(entity.id)],
    names,
    pack: { coversTo: book.coversTo, coversFrom: firstYear(book) },
  };
}

/** The same answer for readers of English: what is drawn as the Korean name is the English one. */
export function inEnglish(answer: CardAnswer): CardAnswer {
  return {
    ...answer,
    entity: inEnglishName(answer.entity),
    names: inEnglishNames(answer.names),
    ...(answer.person && { person: { ...answer.person, ko: answer.person.en } }),
  };
}

/** The year of the oldest deal. */
function firstYear(book: PackedDealBook): string {
  return book.deals.reduce((year, deal) => (deal.date < year ? deal.date.slice(0, 4) : year), '9999');
}
