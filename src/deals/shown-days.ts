import type { EntityId } from '../lexicon/entity.ts';
import { lastDay, shiftDay } from './dates.ts';
import type { Deal, DealDate } from './deal.ts';
import { type DealBook, dealsOf } from './deal-book.ts';
import { officeAt } from './office.ts';

/** The first day on which a deal stands among the prior or same-day ones: its own, or the one after its month or year. */
function shownFrom(deal: Deal): DealDate {
  return deal.date.length === 10 ? deal.date : shiftDay(lastDay(deal.date), 1);
}

/**
 * For each entity the days (`YYYY-MM-DD`, in order) from which its card has something to show, and has nothing again, in
 * turn; entities that never have are left out. An underline is a promise, so articles of other days do not mark the
 * entity. Groups and families are expanded as in `priorDeals`, and keep what they have; a person's card shows the deals of
 * the company they stand for on that day (`officeAt`), and with a new company may have none.
 */
export function shownDays(book: DealBook): Map<EntityId, readonly DealDate[]> {
  const days = new Map<EntityId, readonly DealDate[]>();
  for (const id of book.entities.keys()) {
    const [first] = dealsOf(book, id).map(shownFrom).sort();
    if (first !== undefined) days.set(id, [first]);
  }
  for (const person of book.entities.values()) {
    if (person.kind !== 'person') continue;
    // Only on these days can that change.
    const changes = person.role_of.flatMap(({ entity, from, to }) => [
      ...(days.get(entity) ?? []),
      ...(from === undefined ? [] : [`${from}-01-01`]),
      ...(to === undefined ? [] : [`${to + 1}-01-01`]),
    ]);
    const own: DealDate[] = [];
    for (const day of changes.sort()) {
      const company = officeAt(person, day)?.entity;
      const isShown = company !== undefined && isShownOn(days.get(company), day);
      if (isShown !== isShownOn(own, day)) own.push(day);
    }
    if (own.length > 0) days.set(person.id, own);
  }
  return days;
}

/**
 * Has a card something to show on a day?
 * @param days what `shownDays` gives for the entity
 */
export const isShownOn = (days: readonly DealDate[] | undefined, day: DealDate): boolean =>
  (days ?? []).filter((one) => one <= day).length % 2 === 1;
