import { newestFirst } from './dates.ts';
import type { Deal, DealStatus } from './deal.ts';
import { foldParts } from './fold-parts.ts';
import type { PriorRow } from './prior-row.ts';
import type { WonOf } from './rates.ts';

/** True for a plan to build that names nobody on the other side: context rather than a deal. */
export function isPlanAlone(deal: Deal): boolean {
  return deal.kind === 'capex' && deal.parties.length === 1;
}

/** True where a companion takes part in the deal or in one of its parts. */
export function isWithCompanions(row: PriorRow): boolean {
  return row.companions.length > 0 || row.parts.some(isWithCompanions);
}

/** 0 for deals with the article's other entities, 1 for the rest, 2 for plans without a counterpart. */
function rankOf(row: PriorRow): number {
  if (isWithCompanions(row)) return 0;
  return isPlanAlone(row.deal) ? 2 : 1;
}

const sizeOf = (won: WonOf): number => ('won' in won ? won.won : 0);

/** How much a status weighs: what is done before what is said, and what came to nothing last. */
const weights: Readonly<Record<DealStatus, number>> = {
  completed: 5,
  signed: 4,
  announced: 3,
  planned: 2,
  reported: 1,
  cancelled: 0,
};
const firmnessOf = ({ status }: PriorRow): number => (status.kind === 'dated' ? weights[status.status] : 0);

/**
 * Orders rows by weight: newest first; of one day the larger sum, then the firmer status; ids settle the rest, so that
 * the order is always the same. For `Array.sort`.
 */
export function compareWeights(a: PriorRow, b: PriorRow): number {
  return (
    newestFirst(a.deal.date, b.deal.date) ||
    sizeOf(b.won) - sizeOf(a.won) ||
    firmnessOf(b) - firmnessOf(a) ||
    (a.deal.id < b.deal.id ? -1 : 1)
  );
}

/** Rows in the order of a card, tranches folded under their umbrellas; a new array. */
export function rankRows(rows: readonly PriorRow[]): PriorRow[] {
  const folded = foldParts([...rows].sort(compareWeights));
  const ranks: PriorRow[][] = [[], [], []];
  for (const row of folded) ranks[rankOf(row)]?.push(row);
  return ranks.flat();
}
