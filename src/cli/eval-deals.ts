import * as v from 'valibot';
import type { StatedDeal } from '../extract/stated-deal.ts';
import type { Io } from './command.ts';
import { type DealScore, type LabelledDeals, type ScoredDeal, scoreDeals } from './score-deals.ts';
import { writeTable } from './table.ts';

const optionalNumber = v.optional(v.number());
const flag = v.optional(v.boolean());
/** A labelled deal. */
const dealSchema = v.object({
  id: v.optional(v.string()),
  kind: v.string(),
  also_kinds: v.optional(v.array(v.string())),
  status: v.string(),
  date: v.optional(v.string()),
  parties: v.array(v.object({ entity: v.string(), role: v.string(), optional: flag })),
  chips: v.optional(v.array(v.object({ entity: v.string(), quantity: optionalNumber, quantity_max: optionalNumber }))),
  amount: v.optional(v.object({ value: v.number(), currency: v.string() })),
  amount_krw_reported: optionalNumber,
  term: v.optional(v.string()),
  optional: flag,
});
/** The deals of a labelled article. */
export const dealsSchema = v.optional(v.array(dealSchema));

/** The score of the deals of one file. */
export interface DealFileScore extends DealScore<StatedDeal> {
  readonly file: string;
  /** How many labelled deals count. */
  readonly deals: number;
}

/** Scores the deals of a file. */
export function scoreDealFile(
  file: string,
  gold: readonly LabelledDeals[],
  read: (id: string) => readonly StatedDeal[],
  same: Readonly<Record<string, string>>,
): DealFileScore {
  const deals = gold.reduce((sum, one) => sum + one.deals.filter(({ optional }) => !optional).length, 0);
  return { file, deals, ...scoreDeals(gold, read, same) };
}

const WORST = 10;
const fields = ['amount', 'quantity', 'roles', 'chips', 'status', 'date', 'term'];
const share = (n: number): string => n.toFixed(3);

const sayDeal = ({ kind, status, parties, amount }: ScoredDeal): string =>
  `${kind} ${status} ${parties.map(({ entity, role }) => `${entity}:${role}`).join(' ')}${amount ? ` ${amount.value} ${amount.currency}` : ''}`;

/** Writes scores of deals: a table, how many of each kind were found, what was taken for what, and the worst articles. */
export function writeDealScores(io: Io, scores: readonly DealFileScore[]): void {
  const rows = scores.map(({ file, deals, precision, recall, full, details }) => [
    file,
    String(deals),
    share(precision),
    share(recall),
    String(full),
    ...fields.map((field) => (details[field] ? `${details[field].right} of ${details[field].n}` : '-')),
  ]);
  io.out(`${writeTable([['file', 'deals', 'precision', 'recall', 'full', ...fields], ...rows])}\n`);
  for (const { file, kinds, confusion, errors } of scores) {
    const found = Object.entries(kinds).map(([kind, { n, right }]) => `${kind} ${right} of ${n}`);
    io.out(`${file} found: ${found.join(', ')}\n`);
    const taken = Object.entries(confusion).map(([key, n]) => `${key} ${n}`);
    if (taken.length > 0) io.out(`${file} missed, and what was read of the same parties: ${taken.join(', ')}\n`);
    const worst = [...errors].sort(
      (a, b) => b.wrong.length * 2 + b.missed.length - a.wrong.length * 2 - a.missed.length,
    );
    for (const { id, missed, wrong } of worst.slice(0, WORST)) {
      io.out(
        `${file} ${id}: missed ${missed.map(sayDeal).join('; ') || 'none'} | wrong ${wrong.map(sayDeal).join('; ') || 'none'}\n`,
      );
    }
  }
}
