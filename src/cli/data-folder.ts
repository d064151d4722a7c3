import * as v from 'valibot';
import { pathOf, sayIssue } from '../deals/checks/issue.ts';
import { knownOf } from '../deals/checks/known.ts';
import { checkTable } from '../deals/checks/table.ts';
import { type Deal, dealSchema } from '../deals/deal.ts';
import { noRates, type Rates } from '../deals/rates.ts';
import { type Entity, entitySchema } from '../lexicon/entity.ts';
import { checkNames } from './checks/names.ts';
import { checkNote } from './checks/note.ts';
import { checkSources } from './checks/sources.ts';
import { checkTickers } from './checks/tickers.ts';
import { checkWonFigure } from './checks/won-figure.ts';
import { compareErrors, type DataError } from './data-error.ts';
import { listDataFiles } from './data-files.ts';
import { type Row, readRows } from './data-rows.ts';
import { ratesFileSchema } from './file-schemas.ts';

/** What a data folder holds, as far as it is sound, and everything that is wrong with it. */
export interface DataFolder {
  /** The entities that have passed the schema. */
  readonly entities: readonly Entity[];
  /** The deals that have passed the schema. */
  readonly deals: readonly Deal[];
  /** The exchange rates; none where the folder has no file of them. */
  readonly rates: Rates;
  /** Every error, in the order of files and lines; use the rest only where there is none. */
  readonly errors: readonly DataError[];
}

/** Rows of one kind: those that passed the schema, each with its place, and every id that was read. */
interface Rows<T> {
  readonly values: readonly T[];
  readonly places: readonly Row[];
}

function parseRows<Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly Row[],
  errors: DataError[],
): Rows<v.InferOutput<Schema>> {
  const values: v.InferOutput<Schema>[] = [];
  const places: Row[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(schema, row.value);
    if (parsed.success) {
      values.push(parsed.output);
      places.push(row);
    } else {
      errors.push(...parsed.issues.map((issue) => row.error(pathOf(issue), sayIssue(issue))));
    }
  }
  return { values, places };
}

/** A text field of a row that may have any form. */
function fieldOf(row: Row, field: string): string | undefined {
  const found: unknown = Object(row.value)[field];
  return typeof found === 'string' ? found : undefined;
}

/** Rows with faults of their own still exist: a reference to them is not one error more. */
function knownWithFaulty(
  entities: Rows<Entity>,
  deals: Rows<Deal>,
  entityRows: readonly Row[],
  dealRows: readonly Row[],
) {
  const known = knownOf(entities.values, deals.values);
  const kinds = new Map(known.kinds);
  for (const row of entityRows) {
    const [id, kind] = [fieldOf(row, 'id'), fieldOf(row, 'kind')];
    const isKind = entitySchema.options.some((option) => option.entries.kind.literal === kind);
    if (id !== undefined && isKind && !kinds.has(id)) kinds.set(id, kind as Entity['kind']);
  }
  const dealIds = new Set([...known.dealIds, ...dealRows.map((row) => fieldOf(row, 'id') ?? '')]);
  return { ...known, kinds, dealIds };
}

/** Today where the project lives: a deal of this morning in Seoul is not of the future. */
function todayInSeoul(): string {
  return new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/**
 * Reads a data folder and checks it: JSON, the schema of each row, and every rule that spans rows.
 * Never throws: a missing folder, an unreadable file or half a file is an error like any other.
 */
export function readDataFolder(dir: string): DataFolder {
  const { files, errors: listErrors } = listDataFiles(dir);
  const errors: DataError[] = [...listErrors];
  const rowsOf: Record<'entities' | 'deals', Row[]> = { entities: [], deals: [] };
  let rates = noRates;
  for (const file of files) {
    const { part } = file;
    const reading = readRows(dir, file);
    errors.push(...reading.errors);
    if (part !== 'rates') rowsOf[part].push(...reading.rows);
    else for (const { $schema: _, ...found } of parseRows(ratesFileSchema, reading.rows, errors).values) rates = found;
  }
  const entities = parseRows(entitySchema, rowsOf.entities, errors);
  const deals = parseRows(dealSchema, rowsOf.deals, errors);
  const lists = { entities, deals };

  const known = knownWithFaulty(entities, deals, rowsOf.entities, rowsOf.deals);
  const latest = todayInSeoul();
  checkTable({ entities: entities.values, deals: deals.values, known, latest }, (list, position, path, message) => {
    const place = lists[list].places[position];
    if (place) errors.push(place.error(path, message));
  });
  const reportOf =
    (places: readonly Row[]) => (position: number) => (path: readonly (string | number)[], message: string) => {
      const place = places[position];
      if (place) errors.push(place.error(path, message));
    };
  checkNames(entities.values, reportOf(entities.places));
  checkTickers(entities.values, reportOf(entities.places));
  deals.values.forEach((deal, position) => {
    const report = reportOf(deals.places)(position);
    checkSources(deal, report);
    checkNote(deal, report);
    checkWonFigure(deal, rates, report);
  });
  return { entities: entities.values, deals: deals.values, rates, errors: errors.sort(compareErrors) };
}
