import { type Known, knownOf } from '../deals/checks/known.ts';
import type { Path } from '../deals/checks/problem.ts';
import type { Deal } from '../deals/deal.ts';
import { type Entity, entitySchema } from '../lexicon/entity.ts';
import type { DataPart } from './data-files.ts';
import type { Row } from './data-rows.ts';

/** The parts whose rows others name by id. */
type NamedPart = 'entities' | 'deals';

/** Where a row names another one, and of which part. */
const references: Readonly<Record<string, NamedPart>> = {
  'parties.entity': 'entities',
  'chips.entity': 'entities',
  part_of: 'deals',
  group: 'entities',
  members: 'entities',
  maker: 'entities',
  family: 'entities',
  'role_of.entity': 'entities',
};

/** The rows of a folder as far as they could be read. */
export interface ReadRows {
  /** Those without faults of form. */
  readonly entities: readonly Entity[];
  readonly deals: readonly Deal[];
  /** All, with and without. */
  readonly entityRows: readonly Row[];
  readonly dealRows: readonly Row[];
  /** The parts of which a file, a line or more could not be read. */
  readonly incomplete: ReadonlySet<DataPart | undefined>;
}

/** What references may point to, beside what may stand in what could not be read. */
export interface KnownRows {
  readonly known: Known;
  /** True where a path in a row leads to an id that nobody could have read, so that it need not be wrong. */
  mayBeLost(row: unknown, path: Path): boolean;
}

/** A text field of a row that may have any form. */
function fieldOf(row: Row, field: string): string | undefined {
  const found: unknown = Object(row.value)[field];
  return typeof found === 'string' ? found : undefined;
}

/** Rows with faults of their own still exist, and so do those in a broken file: a reference to them is not one error more. */
export function knownRows({ entities, deals, entityRows, dealRows, incomplete }: ReadRows): KnownRows {
  const sound = knownOf(entities, deals);
  const kinds = new Map(sound.kinds);
  const ofNoKind = new Set<string>();
  for (const row of entityRows) {
    const [id, kind] = [fieldOf(row, 'id'), fieldOf(row, 'kind')];
    if (id === undefined || kinds.has(id)) continue;
    const isKind = entitySchema.options.some((option) => option.entries.kind.literal === kind);
    if (isKind) kinds.set(id, kind as Entity['kind']);
    else ofNoKind.add(id);
  }
  const dealIds = new Set([...sound.dealIds, ...dealRows.map((row) => fieldOf(row, 'id') ?? '')]);
  const lacks = (part: NamedPart, rows: readonly Row[]) =>
    incomplete.has(part) || rows.some((row) => fieldOf(row, 'id') === undefined);
  const isLost = {
    entities: lacks('entities', entityRows) ? (id: string) => !kinds.has(id) : (id: string) => ofNoKind.has(id),
    deals: lacks('deals', dealRows) ? (id: string) => !dealIds.has(id) : () => false,
  };
  return {
    known: { ...sound, kinds, dealIds },
    mayBeLost(row, path) {
      const part = references[path.filter((key) => typeof key === 'string').join('.')];
      const id = path.reduce<unknown>((value, key) => Object(value)[key], row);
      return part !== undefined && typeof id === 'string' && isLost[part](id);
    },
  };
}
