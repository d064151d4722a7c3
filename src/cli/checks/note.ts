import type { Report } from '../../deals/checks/problem.ts';
import type { Deal } from '../../deals/deal.ts';

/** Checks that the note of a deal is one for our readers: in Korean. */
export function checkNote(deal: Deal, report: Report): void {
  if (!/[가-힣]/.test(deal.note)) report(['note'], 'expected a short sentence in Korean');
}
