import * as v from 'valibot';
import { type Entity, entityIdSchema } from '../lexicon/entity.ts';
import { type CardEntity, cardEntitySchema } from './card-entity.ts';
import { pathOf, sayIssue } from './checks/issue.ts';
import { knownOf } from './checks/known.ts';
import { writePath } from './checks/problem.ts';
import { checkTable } from './checks/table.ts';
import { isDay } from './dates.ts';
import { type Deal, dealSchema } from './deal.ts';
import { type DealBook, indexDeals, makeDealBook } from './deal-book.ts';
import { digestOf } from './digest.ts';
import { PackError } from './pack-error.ts';
import { quickCheck } from './quick-check.ts';
import { type Rates, ratesSchema } from './rates.ts';

/** The number of the format below; a pack of another number is refused. */
const packFormat = 1;

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as "2026-06"'));
const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Schema of a pack: the deals that ship with a version, indexed. */
export const packSchema = v.strictObject({
  format: v.literal(packFormat),
  /** The version that it ships with, `1.2.3`. */
  version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'expected a version such as "1.2.3"')),
  /** The day it was built; nothing in it is dated later. */
  date: v.pipe(v.string(), v.check(isDay, 'expected a day such as "2026-06-30"')),
  /** Of entities, deals and rates (`digestOf`): the same data have the same one, whatever version they ship with. */
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'expected sixteen hexadecimal digits')),
  /** The month of the newest deal or source: the card says "자료는 2026.06까지". */
  coversTo: month,
  entities: v.array(cardEntitySchema),
  deals: v.array(dealSchema),
  rates: ratesSchema,
  /** For each entity that deals name, their positions in `deals`, ascending. */
  index: v.record(entityIdSchema, v.array(position)),
});
/** A pack as JSON. */
export type Pack = v.InferOutput<typeof packSchema>;

/** A book that came out of a pack. */
export interface PackedDealBook extends DealBook {
  readonly version: string;
  readonly date: string;
  readonly digest: string;
  readonly coversTo: string;
}

/** The month of the newest deal or source; dates that are only years say no month. */
function coversTo(deals: readonly Deal[]): string {
  const dates = deals.flatMap((deal) => [deal.date, ...deal.sources.map(({ published }) => published ?? '')]);
  const months = dates.filter((date) => date.length >= 7).map((date) => date.slice(0, 7));
  return months.sort().at(-1) ?? '1970-01';
}

function forCard(entity: Entity): CardEntity {
  const { aliases: _aliases, ambiguous: _ambiguous, guards: _guards, ...rest } = entity;
  return rest;
}

/** Builds a pack out of checked data. `version` is that of the extension, `date` the day of the build (`YYYY-MM-DD`). */
export function buildPack(content: {
  readonly entities: readonly Entity[];
  readonly deals: readonly Deal[];
  readonly rates: Rates;
  readonly version: string;
  readonly date: string;
}): Pack {
  const entities = content.entities.map(forCard);
  const { deals, rates } = content;
  return {
    format: packFormat,
    version: content.version,
    date: content.date,
    digest: digestOf(JSON.stringify([entities, deals, rates])),
    coversTo: coversTo(deals),
    entities,
    deals: [...deals],
    rates,
    index: Object.fromEntries(indexDeals(content.deals)),
  };
}

/** The index of a pack as a map, after a check that it is the very one of its deals. */
function openIndex(pack: Pack): ReturnType<typeof indexDeals> {
  const index = indexDeals(pack.deals);
  for (const [id, positions] of Object.entries(pack.index)) {
    const expected = index.get(id as keyof typeof pack.index) ?? [];
    if (positions.length !== expected.length || positions.some((one, at) => one !== expected[at])) {
      throw new PackError(`index.${id}`, `expected the positions of its deals, [${expected.join(', ')}]`);
    }
  }
  const missing = [...index.keys()].find((id) => pack.index[id] === undefined);
  if (missing) throw new PackError('index', `expected an entry for "${missing}", which is missing`);
  return index;
}

const isPack = quickCheck(packSchema);

/** The same JSON, known to have the form of a pack. */
function asPack(json: unknown): Pack {
  if (isPack(json)) return json as Pack;
  const refused = v.safeParse(packSchema, json, { abortEarly: true });
  if (refused.success) {
    // Valibot takes a list for a record; those are the two places of a pack that hold records.
    const field = Array.isArray(Object(json).index) ? 'index' : 'rates.perDollar';
    throw new PackError(field, 'expected an object, found a list');
  }
  throw new PackError(writePath(pathOf(refused.issues[0])), sayIssue(refused.issues[0]));
}

/**
 * Opens a pack: checks its form, every rule of the data, and its index, then returns the book.
 * A pack is refused whole: throws a PackError that names the first field at fault and what was expected there.
 * The book keeps `json` itself, not a copy: whoever opens it hands it over.
 */
export function openPack(json: unknown): PackedDealBook {
  const pack = asPack(json);
  const known = knownOf(pack.entities, pack.deals);
  checkTable({ ...pack, known, latest: pack.date }, (list, at, path, message) => {
    throw new PackError(writePath([list, at, ...path]), message);
  });
  const { version, date, digest, coversTo: covers } = pack;
  return { ...makeDealBook({ ...pack, index: openIndex(pack) }), version, date, digest, coversTo: covers };
}
