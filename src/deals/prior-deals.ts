import type { EntityId } from '../lexicon/entity.ts';
import { type Circle, circlesOf } from './circles.ts';
import { makeCompanionFinder } from './companions.ts';
import { isDay, shiftDay } from './dates.ts';
import { type DealBook, dealsOf } from './deal-book.ts';
import { makeRow, type PriorRow } from './prior-row.ts';
import { rankRows } from './rank-rows.ts';
import { type Total, totalsOf } from './totals.ts';
import { type When, whenSeenFrom } from './when.ts';

/** A question of a reader: the deals of an entity as seen on a day, in an article that names the companions. */
export interface PriorQuestion {
  readonly entity: EntityId;
  /** The day of the article, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The other entities of the article; the entity itself and ids that the book does not know are passed over. */
  readonly companions?: readonly EntityId[];
}

/** The deals of an entity: each in one list, there alone or among the parts of its umbrella. */
export interface PriorAnswer {
  readonly entity: EntityId;
  readonly asOf: string;
  /** Before the day. */
  readonly prior: readonly PriorRow[];
  /** Of the day, or of the evening before and told no earlier than the day. */
  readonly sameDay: readonly PriorRow[];
  /** After the day. */
  readonly later: readonly PriorRow[];
  /** Of the month or year of the day, no one knows whether before or after. */
  readonly undated: readonly PriorRow[];
  /** What the prior deals add up to. */
  readonly totals: readonly Total[];
  /** Prior money that came back: between the entity and a companion. */
  readonly circles: readonly Circle[];
}

/**
 * The prior deals of an entity as of a day: what a reader of that day's article could know.
 *
 * Takes in the deals of what the entity contains (members of a group, chips of a family), not of what contains it.
 * Each list has the deals with companions first, then the rest, both by weight (`compareWeights`); plans without a
 * counterpart come last; a tranche stands in the `parts` of its umbrella where the same list holds both.
 * Returns null for an entity that the book does not know; throws a RangeError where `asOf` is no day.
 */
export function priorDeals(book: DealBook, question: PriorQuestion): PriorAnswer | null {
  const { entity, asOf, companions = [] } = question;
  if (!isDay(asOf)) throw new RangeError(`expected asOf as a day such as "2025-10-31", found "${asOf}"`);
  if (!book.entities.has(entity)) return null;

  const companionsIn = makeCompanionFinder(book, entity, companions);
  const lists: Record<When, PriorRow[]> = { prior: [], sameDay: [], later: [], undated: [] };
  const dayBefore = shiftDay(asOf, -1);
  for (const deal of dealsOf(book, entity)) {
    const when = whenSeenFrom(deal, asOf, dayBefore);
    lists[when].push(makeRow(deal, { asOf, when, companions: companionsIn(deal), rates: book.rates }));
  }
  return {
    entity,
    asOf,
    prior: rankRows(lists.prior),
    sameDay: rankRows(lists.sameDay),
    later: rankRows(lists.later),
    undated: rankRows(lists.undated),
    totals: totalsOf(book, entity, lists.prior),
    circles: circlesOf(book, entity, companions, lists.prior),
  };
}
