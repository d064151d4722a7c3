import type { Lexicon } from './lexicon.ts';
import type { PackedCase, PackedGuard } from './packed.ts';

/** What stood where, in the order of the text: names at their edges, look-alikes and words, by their value. */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
  readonly value: number[];
}

/** The case that a value stands for; `undefined` for a plain name, a look-alike or a word. */
export function caseOf({ count, cases }: Lexicon, value: number): PackedCase | undefined {
  // Never a negative index: an array that is asked for one is slow from then on.
  return value < count ? undefined : cases[value - count];
}

/** What a token speaks for: an entity where its name can mean only one, else its own value. */
export function evidenceOf(lexicon: Lexicon, value: number): number {
  const one = caseOf(lexicon, value);
  return one !== undefined && one.length === 3 ? (one[1] as number) : value;
}

/** Is the token a name of the field that is meant as a rule, or a word of the field? */
export function isOfField(lexicon: Lexicon, value: number): boolean {
  if (value < lexicon.count) return value < lexicon.persons;
  const one = caseOf(lexicon, value);
  if (one === undefined) return value >= lexicon.fieldWords && value < lexicon.otherWords;
  return one.length === 3 && (guardOf(lexicon, one[2] as number)?.[0] ?? 0) === 0;
}

/** The guard of a sense, by its number; `undefined` where it has none. */
export function guardOf({ guards }: Lexicon, number: number): PackedGuard | undefined {
  return number < 0 ? undefined : guards[number];
}
