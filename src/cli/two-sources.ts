import type { Deal } from '../deals/deal.ts';

/** True for a deal that two publishers tell, or a party or authority itself on its own page. */
export function hasTwoSources({ sources }: Deal): boolean {
  return sources.some(({ own, publisher }) => own || publisher !== sources[0]?.publisher);
}
