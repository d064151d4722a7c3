import * as v from 'valibot';
import { guardSchema } from './guard.ts';

/**
 * The record of an entity: a company, an organization, a chip or a person with an id.
 * One schema for the data files, the pack and the types. Fields are described in docs/data.md.
 */

const text = v.pipe(
  v.string(),
  v.check((s) => s !== '' && s.trim() === s, 'expected text without surrounding spaces'),
);

/** An id in kebab-case: `nvidia`, `sk-hynix`, `h100`. */
export const entityIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case such as "sk-hynix"'),
  v.brand('EntityId'),
);
/** The id of an entity; not interchangeable with the id of a deal. */
export type EntityId = v.InferOutput<typeof entityIdSchema>;

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

/** A name that also means something else, with words for people who must tell the two apart. */
const ambiguousSchema = v.strictObject({ form: text, why: text, accept: text, reject: text });

/** The office a person holds or held; years inclusive, no `to` while it lasts. */
const officeSchema = v.strictObject({
  entity: entityIdSchema,
  title: text,
  from: v.optional(year),
  to: v.optional(year),
});

const shared = {
  id: entityIdSchema,
  ko: text,
  en: text,
  aliases: v.optional(v.array(text)),
  ambiguous: v.optional(v.array(ambiguousSchema)),
  guards: v.optional(v.array(guardSchema)),
};
const tickers = v.optional(
  v.array(v.pipe(v.string(), v.regex(/^[A-Z]+:[A-Z0-9.]+$/, 'expected EXCHANGE:CODE such as "KRX:000660"'))),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters such as "KR"'));

/** What a chip is, as the card says it. */
export const chipTypes = [
  'GPU',
  'TPU',
  'NPU',
  'CPU',
  'HBM',
  'DRAM',
  'NAND',
  'AP',
  'ASIC',
  'foundry-node',
  'equipment',
  'sensor',
] as const;

/** Schema of one entity. */
export const entitySchema = v.variant('kind', [
  v.strictObject({
    ...shared,
    kind: v.literal('company'),
    country,
    tickers,
    group: v.optional(entityIdSchema),
    members: v.optional(v.array(entityIdSchema)),
  }),
  v.strictObject({
    ...shared,
    kind: v.literal('organization'),
    country: v.optional(country),
    tickers,
    group: v.optional(entityIdSchema),
    members: v.optional(v.array(entityIdSchema)),
  }),
  v.strictObject({
    ...shared,
    kind: v.literal('chip'),
    chip_type: v.picklist(chipTypes),
    family: entityIdSchema,
    maker: v.optional(entityIdSchema),
    generic: v.optional(v.literal(true)),
  }),
  v.strictObject({
    ...shared,
    kind: v.literal('person'),
    country: v.optional(country),
    role_of: v.pipe(v.array(officeSchema), v.minLength(1)),
  }),
]);
/** A company, an organization, a chip or a person. */
export type Entity = v.InferOutput<typeof entitySchema>;
/** `company | organization | chip | person` */
export type EntityKind = Entity['kind'];
