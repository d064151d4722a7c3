import type { EntityId } from '../lexicon/entity.ts';
import { lastDay, shiftDay } from './dates.ts';
import type { Deal, DealDate } from './deal.ts';
import { type DealBook, dealsOf } from './deal-book.ts';

/** The first day on which a deal stands among the prior or same-day ones: its own, or the one after its month or year. */
function shownFrom(deal: Deal): DealDate {
  return deal.date.length === 10 ? deal.date : shiftDay(lastDay(deal.date), 1);
}

/**
 * For each entity the first day (`YYYY-MM-DD`) on which its card has something to show; entities without deals are left
 * out. An underline is a promise, so articles before that day do not mark the entity. Groups and families are expanded
 * as in `priorDeals`.
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
  return dates;
}
