import { newestFirst } from './dates.ts';
import type { Deal } from './deal.ts';
import type { PriorRow } from './prior-deals.ts';

/** True for a plan to build that names nobody on the other side: context rather than a deal. */
export function isPlanAlone(deal: Deal): boolean {
  return deal.kind === 'capex' && deal.parties.length === 1;
}

/** 0 for deals with the article's other entities, 1 for the rest, 2 for plans without a counterpart. */
function rankOf(row: PriorRow): number {
  if (row.companions.length > 0) return 0;
  return isPlanAlone(row.deal) ? 2 : 1;
}

/**
 * Orders rows newest first; for `Array.sort`. Of one day, an umbrella goes before its tranches; ids settle the rest, so
 * that the order is always the same.
 */
export function compareTimes(a: PriorRow, b: PriorRow): number {
  return (
    newestFirst(a.deal.date, b.deal.date) ||
    Number(a.deal.part_of !== undefined) - Number(b.deal.part_of !== undefined) ||
    (a.deal.id < b.deal.id ? -1 : 1)
  );
}

/** Rows in the order of a card; a new array. */
export function rankRows(rows: readonly PriorRow[]): PriorRow[] {
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b) || compareTimes(a, b));
}
