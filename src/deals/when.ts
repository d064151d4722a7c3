import { beginsAfter, endsBefore, firstDay, isSameDay, shiftDay } from './dates.ts';
import type { Deal } from './deal.ts';

/**
 * When a deal was, seen from a day.
 * `prior`: before it, the whole of a month or year where no day is known. `sameDay`: that day, or the day before where
 * no source is older than the day itself. `later`: after it. `undated`: a month or year that holds the day.
 */
export type When = 'prior' | 'sameDay' | 'later' | 'undated';

/** True where no source may have told of the deal before a day; a source without a date counts as dated like its row. */
function isFirstToldFrom(deal: Deal, day: string): boolean {
  return deal.sources.every((source) => firstDay(source.published ?? deal.date) >= day);
}

/**
 * Sorts a deal into one of the four times of a day (`YYYY-MM-DD`).
 * Deals carry the date of their own place, and a US evening is a Korean morning: a deal of the day before that no
 * source told before `asOf` is news of that same day, not something that readers knew.
 *
 * @param dayBefore the day before `asOf`, for those who ask of many deals
 */
export function whenSeenFrom(deal: Deal, asOf: string, dayBefore = shiftDay(asOf, -1)): When {
  if (isSameDay(deal.date, asOf)) return 'sameDay';
  if (endsBefore(deal.date, asOf)) {
    const isDayBefore = isSameDay(deal.date, dayBefore);
    return isDayBefore && isFirstToldFrom(deal, asOf) ? 'sameDay' : 'prior';
  }
  return beginsAfter(deal.date, asOf) ? 'later' : 'undated';
}
