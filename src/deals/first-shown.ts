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
 * For each entity the first day (`YYYY-MM-DD`) on which its card has something to show; entities without deals are left
 * out. An underline is a promise, so articles before that day do not mark the entity. Groups and families are expanded
 * as in `priorDeals`; a person's card shows the deals of the company they stand for on that day (`officeAt`).
 */
export function firstShownDates(book: DealBook): Map<EntityId, DealDate> {
  const dates = new Map<EntityId, DealDate>();
  for (const id of book.entities.keys()) {
    for (const deal of dealsOf(book, id)) {
      const from = shownFrom(deal);
      const known = dates.get(id);
      if (known === undefined || from < known) dates.set(id, from);
    }
  }
  for (const person of book.entities.values()) {
    if (person.kind !== 'person') continue;
    // Only on these days can something come to be shown that was not the day before.
    const days = person.role_of.flatMap(({ entity, from, to }) => [
      dates.get(entity) ?? [],
      from === undefined ? [] : `${from}-01-01`,
      to === undefined ? [] : `${to + 1}-01-01`,
    ]);
    const first = days
      .flat()
      .sort()
      .find((day) => isShown(dates, officeAt(person, day)?.entity, day));
    if (first !== undefined) dates.set(person.id, first);
  }
  return dates;
}

function isShown(dates: ReadonlyMap<EntityId, DealDate>, entity: EntityId | undefined, day: DealDate): boolean {
  const from = entity === undefined ? undefined : dates.get(entity);
  return from !== undefined && from <= day;
}
