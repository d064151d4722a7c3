import type { Lexicon } from './lexicon.ts';
import { evidenceOf, isOfField, type Tokens } from './tokens.ts';

/** What is known while the tokens of one article are read in order. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: Tokens;
  /** 1 for each entity named so far by something that was taken as a mention, or by the title. */
  readonly seen: Uint8Array;
  /** The sense that a gloss gave to a case, by the value of the case. */
  readonly glossed: Map<number, number>;
  /** How often a case was taken as a mention, less how often it was not, by its value. */
  readonly verdicts: Int16Array;
  /** What the whole article says to a guard, counted once, by the number of the guard. */
  readonly articles: Map<number, number>;
  /**
   * How often each value stands in the article and its title: as evidence (see `evidenceOf`), and a name with a case
   * also under its own value.
   */
  readonly counts: Uint16Array;
  /** Of those, how often as a name or word of the field, by evidence; and all together. */
  readonly fields: Uint16Array;
  field: number;
  /** The sentence last looked at. */
  from: number;
  to: number;
}

/** Begins to read; of the title the words are heard and the names are known, no mention comes from it. */
export function beginReading(lexicon: Lexicon, text: string, tokens: Tokens, title: Tokens | undefined): Reading {
  const reading: Reading = {
    lexicon,
    text,
    tokens,
    seen: new Uint8Array(lexicon.count),
    glossed: new Map(),
    verdicts: new Int16Array(lexicon.values),
    articles: new Map(),
    counts: new Uint16Array(lexicon.values),
    fields: new Uint16Array(lexicon.values),
    field: 0,
    from: 0,
    to: -1,
  };
  count(reading, tokens.value);
  if (title !== undefined) {
    count(reading, title.value);
    for (const value of title.value) if (value < lexicon.count) reading.seen[value] = 1;
  }
  return reading;
}

function count(reading: Reading, values: readonly number[]): void {
  const { lexicon, counts, fields } = reading;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    const evidence = evidenceOf(lexicon, value);
    counts[evidence] = (counts[evidence] as number) + 1;
    if (evidence !== value) counts[value] = (counts[value] as number) + 1;
    if (isOfField(lexicon, value)) {
      fields[evidence] = (fields[evidence] as number) + 1;
      reading.field++;
    }
  }
}
