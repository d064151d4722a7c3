import type { Lexicon } from './lexicon.ts';
import { evidenceOf, type Tokens } from './tokens.ts';

/** What is known while the tokens of one article are read in order. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: Tokens;
  /** What stands in the title; it only speaks for and against, no mention comes from it. */
  readonly title: Tokens | undefined;
  /** Entities named so far by something that was taken as a mention. */
  readonly seen: Set<number>;
  /** The sense that a gloss gave to a case, by the value of the case. */
  readonly glossed: Map<number, number>;
  /** How often a case was taken as a mention, less how often it was not, by its value. */
  readonly verdicts: Map<number, number>;
  /** What the whole article says to a guard, counted once, by the number of the guard. */
  readonly articles: Map<number, number>;
  /** 1 for each value that stands somewhere in the article or in its title, as evidence. */
  readonly present: Uint8Array;
  /** The sentence last looked at. */
  from: number;
  to: number;
}

/** Begins to read. */
export function beginReading(lexicon: Lexicon, text: string, tokens: Tokens, title: Tokens | undefined): Reading {
  const seen = new Set<number>();
  const present = new Uint8Array(lexicon.values);
  for (const value of tokens.value) present[evidenceOf(lexicon, value)] = 1;
  if (title !== undefined) {
    for (const value of title.value) {
      present[evidenceOf(lexicon, value)] = 1;
      if (value < lexicon.entities.length) seen.add(value);
    }
  }
  return {
    lexicon,
    text,
    tokens,
    title,
    seen,
    glossed: new Map(),
    verdicts: new Map(),
    articles: new Map(),
    present,
    from: 0,
    to: -1,
  };
}
