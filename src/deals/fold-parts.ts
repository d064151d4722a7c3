import type { PriorRow } from './prior-row.ts';

/**
 * Puts each tranche under its umbrella where both stand in the list, at every level: the 26만 장 of October 2025 are one
 * row with five parts. A tranche whose umbrella is elsewhere, or on nobody's list, stands alone. Keeps the order.
 */
export function foldParts(rows: readonly PriorRow[]): PriorRow[] {
  const listed = new Set<string>();
  const partsOf = new Map<string, PriorRow[]>();
  if (rows.some(({ deal }) => deal.part_of !== undefined)) for (const { deal } of rows) listed.add(deal.id);
  const umbrellaOf = ({ deal }: PriorRow) =>
    deal.part_of !== undefined && listed.has(deal.part_of) ? deal.part_of : undefined;

  const alone: PriorRow[] = [];
  for (const row of rows) {
    const umbrella = umbrellaOf(row);
    const parts = umbrella === undefined ? alone : partsOf.get(umbrella);
    if (parts) parts.push(row);
    else if (umbrella !== undefined) partsOf.set(umbrella, [row]);
  }
  if (partsOf.size === 0) return alone;
  const fold = (row: PriorRow): PriorRow => {
    const parts = partsOf.get(row.deal.id);
    return parts ? { ...row, parts: parts.map(fold) } : row;
  };
  return alone.map(fold);
}

/** Every row of a folded list: each umbrella, then its parts. */
export function unfold(rows: readonly PriorRow[]): PriorRow[] {
  return rows.flatMap((row) => (row.parts.length === 0 ? row : [row, ...unfold(row.parts)]));
}
