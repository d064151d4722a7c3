import * as v from 'valibot';
import { isDay } from '../deals/dates.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/read.ts';
import { type Command, UsageError } from './command.ts';
import { answerLines } from './jsonl.ts';
import { idSchema, parseLine } from './parse-line.ts';
import type { ReadAmount } from './score-amounts.ts';

/** A line of input; further fields are let through unread, so that labelled sets can be piped in. */
const lineSchema = v.object({
  id: idSchema,
  text: v.string(),
  ref: v.nullish(v.pipe(v.string(), v.check(isDay))),
});
/** What each field has to be, in words. */
const forms = {
  id: 'a string or a number',
  text: 'a string',
  ref: 'a day that the calendar has, YYYY-MM-DD',
} as const;

/**
 * The figure that a short text is about: the first of money, units or percent; where there is none, the first of any
 * kind. A date before an amount (작년 매출 300조원) says when, not how much.
 */
function leadingFigure(text: string, ref?: string): Figure | undefined {
  const figures = readFigures(text, { ref });
  return figures.find(({ kind }) => kind !== 'date' && kind !== 'other') ?? figures[0];
}

const sizeOf = ({ value, min, max }: Figure) => (min === undefined ? { value } : { min, max });

/** The leading figure of a text in the fields of the labelled sets; nothing but a kind where it has none. */
export function readAmountLine(text: string, ref?: string): ReadAmount {
  const figure = leadingFigure(text, ref);
  if (!figure) return {};
  if (figure.kind === 'date') return { kind: 'date', ...sizeOf(figure) };
  const { kind, approx, at_least, up_to } = figure;
  const unit = figure.kind === 'money' ? { currency: figure.currency } : { unit: figure.unit };
  const sense = figure.kind === 'other' ? undefined : figure.sense;
  return {
    kind,
    ...sizeOf(figure),
    ...unit,
    ...(approx && { approx }),
    ...(at_least && { at_least }),
    ...(up_to && { up_to }),
    ...(sense && { deal: false, sense }),
  };
}

/** Answers one parsed line; throws an Error that says which field is wrong. */
function answer(line: unknown): object {
  const { id, text, ref } = parseLine(line, lineSchema, forms, ['id', 'text']);
  return { id, ...readAmountLine(text, ref ?? undefined) };
}

/** `chipdeal figures`: the leading figure of each text of standard input. */
export const figures: Command = {
  name: 'figures',
  usage: 'figures < LINES   each line {"id", "text", "ref"?}; ref is the day of the text',
  about: `Writes for each text {"id"} and its leading amount, quantity, percentage or date: "kind", "value" or "min"
and "max", "unit" or "currency", "approx", "at_least", "up_to". "ref", YYYY-MM-DD, is needed for dates such
as 지난 18일.
`,
  async run(args, io) {
    if (args.length > 0) throw new UsageError(`expected the texts on standard input; found "${args[0]}"`);
    return answerLines(io, answer);
  },
};
