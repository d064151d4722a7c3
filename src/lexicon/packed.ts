/**
 * The lexicon as the build writes it and a page opens it: strings only, so that it travels in a script or in JSON.
 *
 * All strings of the trie (names, look-alikes, words that speak for or against a sense) stand sorted and
 * front-coded: `pool` holds of each only what it does not share with the one before. That sequence *is* the trie in
 * depth-first order; opening it adds the links between siblings and nothing else. Every number is one UTF-16 unit,
 * `n + FIRST`, below the surrogates, so the text is valid UTF-8 as it stands.
 */
export interface PackedLexicon {
  /** Ids by sort, each joined by spaces: companies, organizations, processors, other chips, persons. */
  readonly ids: readonly [string, string, string, string, string];
  /** What each string adds to the one before it; a space stands where the text may have white space. */
  readonly pool: string;
  /** For each string: how many units it shares with the one before. */
  readonly cuts: string;
  /** For each string: how many units it has in `pool`. */
  readonly lengths: string;
  /**
   * For each string: what it is. With E entities and C cases: below E an entity, below E + C a case,
   * E + C a look-alike, the next `fields` a word of the field, above them another word that some guard knows.
   */
  readonly values: string;
  /** How many values words of the field have, and all words. */
  readonly fields: number;
  readonly words: number;
  /** Names with more than one sense or with a rule. */
  readonly cases: readonly PackedCase[];
  /** Every guard that a sense of a case refers to. */
  readonly guards: readonly PackedGuard[];
}

/** Bits of {@link CASE_BITS}, then pairs of entity and guard, one pair for each sense. */
export type PackedCase = readonly [bits: number, ...senses: number[]];

/** Place in `stances`, the values that speak for it and those that speak against it, as units of text. */
export type PackedGuard = readonly [stance: number, pro: string, con: string];

/** What a case adds to the rules at the edge of a name. */
export const CASE_BITS = { person: 1, unit: 2, capitalised: 4, capitals: 8, open: 16, closed: 32 } as const;

/** The unit that stands for the number 0. */
export const FIRST = 0x30;

/** The wildcard of `B(…)100`: any short gloss up to the closing bracket. */
export const GLOSS = 0x2026;

/** Longest string of the trie, in UTF-16 units. */
export const LONGEST = 200;
