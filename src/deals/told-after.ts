import { beginsAfter } from './dates.ts';
import type { Deal } from './deal.ts';

/** True where every source is younger than the day. One without a date counts as dated like its row; a month or year that holds the day may be older. */
export function isToldAfter(deal: Deal, asOf: string): boolean {
  return deal.sources.every(({ published }) => beginsAfter(published ?? deal.date, asOf));
}
