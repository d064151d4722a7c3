import type { Deal } from '../deal.ts';
import type { Known } from './known.ts';
import type { Report } from './problem.ts';

/** Checks that the parties, chips and umbrella of a deal exist and are of the right kind. */
export function checkDealReferences(deal: Deal, known: Known, report: Report): void {
  deal.parties.forEach(({ entity }, position) => {
    const kind = known.kinds.get(entity);
    if (kind === undefined) report(['parties', position, 'entity'], `expected the id of an entity; found "${entity}"`);
    else if (kind === 'chip') {
      report(['parties', position, 'entity'], `expected a company, organization or person; "${entity}" is a chip`);
    }
  });
  deal.chips?.forEach(({ entity }, position) => {
    const kind = known.kinds.get(entity);
    if (kind !== 'chip') {
      const found = kind === undefined ? `found "${entity}"` : `"${entity}" is a ${kind}`;
      report(['chips', position, 'entity'], `expected the id of a chip; ${found}`);
    }
  });
  if (deal.part_of === undefined) return;
  if (!known.dealIds.has(deal.part_of)) report(['part_of'], `expected the id of a deal; found "${deal.part_of}"`);
  else if (isPartOfItself(deal, known)) report(['part_of'], 'expected no circle; following part_of leads back here');
}

function isPartOfItself(deal: Deal, known: Known): boolean {
  const seen = new Set<string>();
  for (let up = deal.part_of; up !== undefined && !seen.has(up); up = known.deals.get(up)?.part_of) {
    if (up === deal.id) return true;
    seen.add(up);
  }
  return false;
}
