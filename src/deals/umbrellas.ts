import type { DealBook } from './deal-book.ts';
import type { PriorRow } from './prior-row.ts';

/**
 * The umbrellas of a row that are rows of the list as well, nearest first. The way up may lead through deals that are
 * not of the list: a delivery stays part of the 26만 장 where the order between them is somebody else's.
 */
export function umbrellasIn(rows: readonly PriorRow[], book: DealBook): (row: PriorRow) => readonly PriorRow[] {
  if (book.umbrellas.size === 0) return () => [];
  const byId = new Map(rows.map((row) => [row.deal.id as string, row]));
  return ({ deal }) => {
    const found: PriorRow[] = [];
    for (let up = book.umbrellas.get(deal.id); up !== undefined; up = book.umbrellas.get(up)) {
      const row = byId.get(up);
      if (row) found.push(row);
    }
    return found;
  };
}
