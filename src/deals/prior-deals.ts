import type { EntityId } from '../lexicon/entity.ts';
import { makeCompanionFinder } from './companions.ts';
import { isDay } from './dates.ts';
import type { Deal } from './deal.ts';
import { type DealBook, dealsOf } from './deal-book.ts';
import { rankRows } from './rank-rows.ts';
import { type DatedStatus, type StatusAt, stagesOf, statusAt, statusLater } from './status-at.ts';
import { type When, whenSeenFrom } from './when.ts';

/** A question of a reader: the deals of an entity as seen on a day, in an article that names the companions. */
export interface PriorQuestion {
  readonly entity: EntityId;
  /** The day of the article, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The other entities of the article; the entity itself and ids that the book does not know are passed over. */
  readonly companions?: readonly EntityId[];
}

/** A deal as one list of the answer shows it. */
export interface PriorRow {
  readonly deal: Deal;
  /**
   * The status on the day. A row of the same day counts that day's stages; a later one had none yet, so it stands as it
   * first became known, with the date of that.
   */
  readonly status: StatusAt;
  /** The deal's last stage, where it is another than `status`. */
  readonly statusLater?: DatedStatus;
  /** Which of the companions take part in it. */
  readonly companions: readonly EntityId[];
}

/** The deals of an entity, each in one list. */
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
}

function statusSeen(deal: Deal, asOf: string, when: When): StatusAt {
  if (when !== 'later') return statusAt(deal, asOf, when === 'sameDay' ? 'through' : 'before');
  const first = stagesOf(deal)[0];
  return first ? { kind: 'dated', status: first.status, date: first.date } : { kind: 'undated' };
}

function rowOf(deal: Deal, asOf: string, when: When, companions: readonly EntityId[]): PriorRow {
  const status = statusSeen(deal, asOf, when);
  const later = statusLater(deal, status);
  return later ? { deal, status, statusLater: later, companions } : { deal, status, companions };
}

/**
 * The prior deals of an entity as of a day: what a reader of that day's article could know.
 *
 * Takes in the deals of what the entity contains (members of a group, chips of a family), not of what contains it.
 * Each list has the deals with companions first, then the rest, both newest first; plans without a counterpart come last.
 * Returns null for an entity that the book does not know; throws a RangeError where `asOf` is no day.
 */
export function priorDeals(book: DealBook, question: PriorQuestion): PriorAnswer | null {
  const { entity, asOf, companions = [] } = question;
  if (!isDay(asOf)) throw new RangeError(`expected asOf as a day such as "2025-10-31", found "${asOf}"`);
  if (!book.entities.has(entity)) return null;

  const companionsIn = makeCompanionFinder(book, entity, companions);
  const lists: Record<When, PriorRow[]> = { prior: [], sameDay: [], later: [], undated: [] };
  for (const deal of dealsOf(book, entity)) {
    const when = whenSeenFrom(deal, asOf);
    lists[when].push(rowOf(deal, asOf, when, companionsIn(deal)));
  }
  return {
    entity,
    asOf,
    prior: rankRows(lists.prior),
    sameDay: rankRows(lists.sameDay),
    later: rankRows(lists.later),
    undated: rankRows(lists.undated),
  };
}
