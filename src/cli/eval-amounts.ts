import * as v from 'valibot';
import { isDay } from '../deals/dates.ts';
import type { Io } from './command.ts';
import { readAmountLine } from './figures.ts';
import { type AmountScore, type LabelledAmount, scoreAmounts } from './score-amounts.ts';
import { writeTable } from './table.ts';

const bound = v.optional(v.union([v.number(), v.string()]));
const flag = v.optional(v.boolean());
/** A labelled amount; lines without `text` and `kind` are labelled for something else and passed over. */
export const amountSchema = v.object({
  id: v.string(),
  text: v.string(),
  ref: v.optional(v.pipe(v.string(), v.check(isDay, 'expected a day that the calendar has, YYYY-MM-DD'))),
  kind: v.picklist(['money', 'units', 'percent', 'date', 'other']),
  also_kinds: v.optional(v.array(v.string())),
  value: bound,
  min: bound,
  max: bound,
  currency: v.optional(v.string()),
  currency_optional: flag,
  unit: v.optional(v.string()),
  approx: flag,
  at_least: flag,
  up_to: flag,
  loose: flag,
  deal: flag,
});

/** The score of the amounts of one file. */
export interface AmountFileScore extends AmountScore {
  readonly file: string;
  readonly amounts: number;
  readonly accuracy: number;
  readonly strictAccuracy: number;
}

/** Scores the amounts of a file. */
export function scoreAmountFile(file: string, gold: readonly LabelledAmount[]): AmountFileScore {
  const score = scoreAmounts(gold, ({ text, ref }) => readAmountLine(text, ref));
  const amounts = gold.length;
  return { file, amounts, accuracy: score.right / amounts, strictAccuracy: score.withFlags / amounts, ...score };
}

const WORST = 10;
const share = (n: number): string => n.toFixed(3);

/** Writes scores of amounts as a table, and the lines that are wrong. */
export function writeAmountScores(io: Io, scores: readonly AmountFileScore[]): void {
  const rows = scores.map(({ file, amounts, accuracy, strictAccuracy, asides, asidesTold }) => [
    file,
    String(amounts),
    share(accuracy),
    share(strictAccuracy),
    `${asidesTold} of ${asides}`,
  ]);
  io.out(`${writeTable([['file', 'amounts', 'right', 'with flags', 'told if a deal’s'], ...rows])}\n`);
  for (const { file, errors } of scores) {
    for (const { label, read, only } of errors.slice(0, WORST)) {
      const { id, text, ...expected } = label;
      const what = only === 'flags' ? 'flags' : 'wrong';
      io.out(`${file} ${id} ${what}: ${text}: expected ${JSON.stringify(expected)}; read ${JSON.stringify(read)}\n`);
    }
  }
}
