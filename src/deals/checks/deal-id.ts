import type { Deal } from '../deal.ts';
import type { Report } from './problem.ts';

/** Checks that the id of a deal says its month and its first party: `2024-12-nvidia-xai-blackwell`. */
export function checkDealId(deal: Deal, report: Report): void {
  const { id, date, parties } = deal;
  const month = date.length === 4 ? `${date}-00` : date.slice(0, 7);
  if (!id.startsWith(month))
    report(['id'], `expected the id to begin with ${month}, for the date ${date}; found "${id}"`);
  const first = parties[0]?.entity ?? '';
  const next = id[8 + first.length];
  if (!id.startsWith(first, 8) || (next !== undefined && next !== '-')) {
    report(['id'], `expected the first party "${first}" after the month; found "${id}"`);
  }
}
