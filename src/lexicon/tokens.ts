import type { Lexicon } from './lexicon.ts';
import type { PackedCase, PackedGuard } from './packed.ts';

/** What stood where, in the order of the text: names at their edges, look-alikes and words, by their value. */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
  readonly value: number[];
}

/** A place that names an entity, by its number in the lexicon. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

/** The case that a value stands for; `undefined` for a plain name, a look-alike or a word. */
export function caseOf({ count, names, cases }: Lexicon, value: number): PackedCase | undefined {
  // Never an index outside: an array that is asked for one is slow from then on.
  return value < count || value >= names ? undefined : cases[value - count];
}

/** The guard of a sense, by its number; `undefined` where it has none. */
export function guardOf({ guards }: Lexicon, number: number): PackedGuard | undefined {
  return number < 0 ? undefined : guards[number];
}
