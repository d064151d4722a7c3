import { firstDay } from '../dates.ts';
import type { Deal } from '../deal.ts';
import type { Report } from './problem.ts';

/** Checks that nothing of a deal is dated after the day `latest` (`YYYY-MM-DD`): today, or the day of the pack. */
export function checkDates(deal: Deal, latest: string, report: Report): void {
  const say = (date: string) => `expected a date no later than ${latest}; found ${date}`;
  const isLate = (date: string) => firstDay(date) > latest;
  if (isLate(deal.date)) report(['date'], say(deal.date));
  deal.history?.forEach(({ date }, position) => {
    if (isLate(date)) report(['history', position, 'date'], say(date));
  });
  deal.sources.forEach(({ published }, position) => {
    if (published !== undefined && isLate(published)) report(['sources', position, 'published'], say(published));
  });
}
