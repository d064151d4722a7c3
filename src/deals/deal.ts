import * as v from 'valibot';
import { entityIdSchema } from '../lexicon/entity.ts';
import { isCalendarDate } from './dates.ts';
import { dealKinds, dealStatuses } from './deal-words.ts';

export type { DealKind, DealStatus } from './deal-words.ts';

/**
 * The record of a deal: parties with roles, chips with quantities, an amount, a date with its precision, a kind,
 * a status and its history, sources. One schema for the data files, the pack and the types.
 * Fields are described in docs/data.md.
 */

const text = v.pipe(
  v.string(),
  v.check((s) => s !== '' && s.trim() === s, 'expected text without surrounding spaces'),
);
const flag = v.optional(v.literal(true, 'expected true, or leave the field out'));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0, 'expected a number above 0'));
const count = v.pipe(positive, v.integer('expected whole units'));

/** A date as precise as its source: `2024-12-02`, `2024-12` or `2024`. The calendar is the one of the place of the deal. */
export const dealDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isCalendarDate, 'expected a date that the calendar has'),
);
export type DealDate = v.InferOutput<typeof dealDateSchema>;

/** The id of a deal, not interchangeable with that of an entity: `YYYY-MM-first-party-counterpart-what`; month `00` where only the year is known. */
const dealIdSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0\d|1[0-2])-[a-z0-9]+(-[a-z0-9]+)*$/, 'expected YYYY-MM-party-party-what in kebab-case'),
  v.brand('DealId'),
);

export const partyRoles = [
  'supplier',
  'buyer',
  'foundry',
  'customer',
  'investor',
  'investee',
  'acquirer',
  'target',
  'seller',
  'licensor',
  'licensee',
  'partner',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const currencies = ['USD', 'KRW', 'EUR', 'JPY', 'CNY', 'GBP', 'TWD', 'AUD'] as const;
export type Currency = (typeof currencies)[number];

/** A company, organization or person in its role. */
const partySchema = v.strictObject({ entity: entityIdSchema, role: v.picklist(partyRoles) });

/** A chip of the deal; quantities in units (장, 개). `equivalent_only`: "H100급 60만 개", a yardstick, not an order. */
export const dealChipSchema = v.strictObject({
  entity: entityIdSchema,
  quantity: v.optional(count),
  quantity_max: v.optional(count),
  approx: flag,
  at_least: flag,
  equivalent_only: flag,
});
export type DealChip = v.InferOutput<typeof dealChipSchema>;

/** Money in base units of its currency, as reported. */
export const amountSchema = v.strictObject({
  value: positive,
  currency: v.picklist(currencies),
  approx: flag,
  at_least: flag,
  up_to: flag,
});
export type Amount = v.InferOutput<typeof amountSchema>;

/** A dated step of the deal; `source` is an index into `sources`. */
const stageSchema = v.strictObject({
  date: dealDateSchema,
  status: v.picklist(dealStatuses),
  source: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A page that states the deal. `own`: a page of a party or of an authority (release, filing, exchange). */
export const sourceSchema = v.strictObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'expected an http(s) address')),
  publisher: text,
  published: v.optional(dealDateSchema),
  own: flag,
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** Schema of one deal. */
export const dealSchema = v.strictObject({
  id: dealIdSchema,
  date: dealDateSchema,
  kind: v.picklist(dealKinds),
  status: v.picklist(dealStatuses),
  basis: v.picklist(['both', 'company', 'press', 'estimate']),
  confidence: v.picklist(['high', 'medium']),
  parties: v.pipe(v.array(partySchema), v.minLength(1, 'expected at least one party')),
  chips: v.optional(v.pipe(v.array(dealChipSchema), v.minLength(1, 'expected a chip, or leave the field out'))),
  amount: v.optional(amountSchema),
  amount_krw_reported: v.optional(positive),
  term: v.optional(text),
  exit: flag,
  part_of: v.optional(dealIdSchema),
  history: v.optional(v.pipe(v.array(stageSchema), v.minLength(1, 'expected a stage, or leave the field out'))),
  note: v.pipe(text, v.maxLength(260)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'expected at least one source')),
});
/** A deal as recorded. */
export type Deal = v.InferOutput<typeof dealSchema>;
