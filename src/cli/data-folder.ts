import { checkTable } from '../deals/checks/table.ts';
import { type Deal, dealSchema } from '../deals/deal.ts';
import { noRates, type Rates } from '../deals/rates.ts';
import { type Entity, entitySchema } from '../lexicon/entity.ts';
import { checkNames } from './checks/names.ts';
import { checkNote } from './checks/note.ts';
import { checkSources } from './checks/sources.ts';
import { checkTickers } from './checks/tickers.ts';
import { checkWonFigure } from './checks/won-figure.ts';
import { checkYearOfFile } from './checks/year-of-file.ts';
import { compareErrors, type DataError } from './data-error.ts';
import { listDataFiles } from './data-files.ts';
import { type Row, readRows } from './data-rows.ts';
import { ratesFileSchema } from './file-schemas.ts';
import { knownRows } from './known-rows.ts';
import { parseRows, reporter, withoutTwins } from './parsed-rows.ts';
import { readSiteTable } from './site-table.ts';

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

/** Today where the project lives: a deal of this morning in Seoul is not of the future. */
function todayInSeoul(): string {
  return new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/**
 * Reads a data folder and checks it: JSON, the schema of each row, every rule that spans rows, and the site table.
 * Never throws: a missing folder, an unreadable file or half a file is an error like any other.
 */
export function readDataFolder(dir: string): DataFolder {
  const { files, errors: listErrors } = listDataFiles(dir);
  const errors: DataError[] = listErrors.map(({ part: _, ...error }) => error);
  const incomplete = new Set(listErrors.map(({ part }) => part));
  const rowsOf: Record<'entities' | 'deals', Row[]> = { entities: [], deals: [] };
  let rates = noRates;
  for (const file of files) {
    const { part } = file;
    if (part === 'sites') {
      errors.push(...readSiteTable(dir).errors);
      continue;
    }
    const reading = readRows(dir, file);
    errors.push(...reading.errors);
    if (reading.errors.length > 0) incomplete.add(part);
    if (part !== 'rates') rowsOf[part].push(...reading.rows);
    else for (const { $schema: _, ...found } of parseRows(ratesFileSchema, reading.rows, errors).values) rates = found;
  }
  const entities = withoutTwins(parseRows(entitySchema, rowsOf.entities, errors), errors);
  const deals = parseRows(dealSchema, rowsOf.deals, errors);
  const lists = { entities, deals };

  const { known, mayBeLost } = knownRows({
    entities: entities.values,
    deals: deals.values,
    entityRows: rowsOf.entities,
    dealRows: rowsOf.deals,
    incomplete,
  });
  const latest = todayInSeoul();
  checkTable({ entities: entities.values, deals: deals.values, known, latest }, (list, position, path, message) => {
    const place = lists[list].places[position];
    if (place && !mayBeLost(place.value, path)) errors.push(place.error(path, message));
  });
  checkNames(entities.values, reporter(entities, errors));
  checkTickers(entities.values, reporter(entities, errors));
  deals.values.forEach((deal, position) => {
    const report = reporter(deals, errors)(position);
    checkYearOfFile(deal, deals.places[position]?.file.name ?? '', report);
    checkSources(deal, report);
    checkNote(deal, report);
    checkWonFigure(deal, rates, report);
  });
  return { entities: entities.values, deals: deals.values, rates, errors: errors.sort(compareErrors) };
}
