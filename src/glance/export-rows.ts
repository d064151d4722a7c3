import type { PriorRow } from '../deals/prior-row.ts';
import { rowSource } from '../deals/row-source.ts';
import type { Words } from '../ui/words.ts';
import { writeCsv } from './csv.ts';
import { dealWords, type LineKey } from './deal-line.ts';
import type { Filter } from './filter-rows.ts';
import type { Glance } from './glance.ts';

const columns = [
  'export_date',
  'export_deal',
  'export_kind',
  'export_status',
  'export_chips',
  'export_money',
  'export_amount',
  'export_currency',
  'export_won',
  'export_publisher',
  'export_source_date',
  'export_source',
  'export_note',
  'export_id',
] as const;
export type ExportKey = LineKey | (typeof columns)[number];

/** The key of the words for a kind of deal. */
export const kindKey = (kind: PriorRow['deal']['kind']) =>
  `deal_${kind === 'joint-venture' ? 'joint_venture' : kind === 'own-chip' ? 'own_chip' : kind}` as const;

const wonIn = ({ won }: PriorRow): number | null => ('won' in won ? Math.round(won.won) : null);

/** Rows as CSV for a spreadsheet: words as the panel has them, and figures as numbers. */
export function rowsAsCsv(rows: readonly PriorRow[], glance: Glance, say: Words<ExportKey>): string {
  const context = { names: glance.names, asOf: glance.article.asOf };
  const lines = rows.map((row) => {
    const { deal } = row;
    const { who, chips, money, status } = dealWords(row, context, say);
    const { source } = rowSource(row, context.asOf);
    const cells: Record<(typeof columns)[number], string | number | null> = {
      export_date: deal.date,
      export_deal: who,
      export_kind: say(kindKey(deal.kind)),
      export_status: status,
      export_chips: chips,
      export_money: money,
      export_amount: deal.amount?.value ?? null,
      export_currency: deal.amount?.currency ?? null,
      export_won: wonIn(row),
      export_publisher: source.publisher,
      export_source_date: source.published ?? null,
      export_source: source.url,
      export_note: deal.note,
      export_id: deal.id,
    };
    return columns.map((column) => cells[column]);
  });
  return writeCsv([columns.map((column) => say(column)), ...lines]);
}

/** Rows as JSON: the records as the data have them, with their status and won as the panel shows them. */
export function rowsAsJson(rows: readonly PriorRow[], { article, pack }: Glance, filter: Filter): string {
  const { title, site, asOf, dated } = article;
  const chosen = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
  const deals = rows.map((row) => {
    const { status } = row;
    const statusAsOf = status.kind === 'dated' ? { status: status.status, date: status.date } : null;
    return { ...row.deal, statusAsOf, won: wonIn(row), between: row.companions };
  });
  return `${JSON.stringify({ article: { title, site, asOf, dated }, data: pack, filter: chosen, deals }, null, 2)}\n`;
}
