import { type Lexicon, TALLIES } from './lexicon.ts';
import { OF_FIELD } from './packed.ts';
import type { Uses } from './sentence-uses.ts';
import type { Tokens } from './tokens.ts';

/**
 * What is counted for each value, side by side: how often it stands in the article and its title as evidence
 * (`Lexicon.evidence`), a name with a case also under its own value; how often of those as a name or word of the
 * field; how often a case was taken as a mention, less how often it was not; and 1 for an entity that was named so far
 * by something taken as a mention, or by the title. One array for all articles, as making a new
 * one takes longer than reading a paragraph.
 */
export const COUNT = 0;
export const FIELD = 1;
export const VERDICT = 2;
export const SEEN = 3;

/** What is known while the tokens of one article are read in order. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: Tokens;
  readonly tally: Int32Array;
  /** The sense that a gloss gave to a case, by the value of the case. */
  readonly glossed: Map<number, number>;
  /** What the whole article says to a guard, counted once, by the number of the guard. */
  readonly articles: Map<number, number>;
  /** How many names and words of the field there are. */
  field: number;
  /** The sentence last looked at, in units of the text and in tokens, and the uses of names in it (`usesOf`). */
  from: number;
  to: number;
  first: number;
  past: number;
  readonly uses: Map<string, Uses>;
}

/** Begins to read; of the title the words are heard and the names are known, no mention comes from it. */
export function beginReading(lexicon: Lexicon, text: string, tokens: Tokens, title: Tokens | undefined): Reading {
  const tally = lexicon.tally.fill(0);
  let field = count(lexicon, tally, tokens.value);
  if (title !== undefined) {
    field += count(lexicon, tally, title.value);
    for (const value of title.value) if (value < lexicon.count) tally[(value << TALLIES) | SEEN] = 1;
  }
  return {
    lexicon,
    text,
    tokens,
    tally,
    glossed: new Map(),
    articles: new Map(),
    field,
    from: 0,
    to: -1,
    first: 0,
    past: 0,
    uses: new Map(),
  };
}

/** Counts what stands there; returns how much of it is of the field. */
function count({ evidence, bits }: Lexicon, tally: Int32Array, values: readonly number[]): number {
  let field = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    const heard = evidence[value] as number;
    add(tally, heard, COUNT, 1);
    if (heard !== value) add(tally, value, COUNT, 1);
    if (((bits[value] as number) & OF_FIELD) === 0) continue;
    add(tally, heard, FIELD, 1);
    field++;
  }
  return field;
}

/** Adds to one of the counts of a value. */
export function add(tally: Int32Array, value: number, what: number, by: number): void {
  const at = (value << TALLIES) | what;
  tally[at] = (tally[at] as number) + by;
}

/** One of the counts of a value. */
export const told = ({ tally }: Reading, value: number, what: number): number =>
  tally[(value << TALLIES) | what] as number;
