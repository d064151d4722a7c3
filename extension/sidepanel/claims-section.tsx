import type { Glance } from '../../src/glance/glance.ts';

/** The deals that the article itself states, and how they compare with the record. Nothing reads them yet. */
export function ClaimsSection(_: { glance: Glance }) {
  return null;
}
