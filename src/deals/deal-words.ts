/*
 * The kinds and statuses of deals, apart from the schema: pages read them, and carry no schema library (docs/decisions/valibot.md).
 */

export const dealKinds = [
  'supply',
  'foundry',
  'investment',
  'acquisition',
  'partnership',
  'joint-venture',
  'license',
  'own-chip',
  'capex',
] as const;
export type DealKind = (typeof dealKinds)[number];

/** From rumour to end: 보도, 추진, 발표, 계약, 완료, 무산. */
export const dealStatuses = ['reported', 'planned', 'announced', 'signed', 'completed', 'cancelled'] as const;
export type DealStatus = (typeof dealStatuses)[number];
