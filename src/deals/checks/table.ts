import type { CardEntity } from '../card-entity.ts';
import type { Deal } from '../deal.ts';
import { checkDates } from './deal-dates.ts';
import { checkDealId } from './deal-id.ts';
import { checkDealReferences } from './deal-references.ts';
import { checkEntityReferences } from './entity-references.ts';
import { checkFigures } from './figures.ts';
import { checkHistory } from './history.ts';
import type { Known } from './known.ts';
import type { Path, Report } from './problem.ts';
import { checkRoles } from './roles.ts';

/** Rows that have passed the schema, and what the rules that span rows need beside them. */
export interface Table {
  readonly entities: readonly CardEntity[];
  readonly deals: readonly Deal[];
  readonly known: Known;
  /** The last day that a date may name, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** Takes what is wrong and which row has it; the path begins at the row. */
export type TableReport = (list: 'entities' | 'deals', position: number, path: Path, message: string) => void;

function checkIds(rows: readonly { readonly id: string }[], reportOf: (position: number) => Report): void {
  const seen = new Set<string>();
  rows.forEach(({ id }, position) => {
    if (seen.has(id)) reportOf(position)(['id'], `expected each id once; "${id}" occurs twice`);
    seen.add(id);
  });
}

/** Checks every rule that the schema cannot say and that holds for data files and packs alike. */
export function checkTable(table: Table, report: TableReport): void {
  const { entities, deals, known } = table;
  const entityReport = (position: number) => (path: Path, message: string) =>
    report('entities', position, path, message);
  const dealReport = (position: number) => (path: Path, message: string) => report('deals', position, path, message);

  checkIds(entities, entityReport);
  entities.forEach((entity, position) => {
    checkEntityReferences(entity, known, entityReport(position));
  });

  checkIds(deals, dealReport);
  deals.forEach((deal, position) => {
    const reportDeal = dealReport(position);
    checkDealId(deal, reportDeal);
    checkDates(deal, table.latest, reportDeal);
    checkRoles(deal, reportDeal);
    checkFigures(deal, reportDeal);
    checkHistory(deal, reportDeal);
    checkDealReferences(deal, known, reportDeal);
  });
}
