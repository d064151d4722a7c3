/**
 * The lexicon as the build writes it: strings only, so that it travels in a script or in JSON; `openLexicon` makes it
 * searchable. Every number is one UTF-16 unit, `n + FIRST`, below the surrogates, so the text is valid UTF-8 as it
 * stands.
 */
export interface PackedLexicon {
  /**
   * Ids by sort, each joined by spaces: companies, organizations, processors, other chips, persons. Or only how many there
   * are: then each entity is called by its number, as text (`numbered`).
   */
  readonly ids: readonly (string | number)[];
  /**
   * All strings (names, look-alikes, words that speak for or against a sense), sorted and front-coded: before each, in
   * capitals, which no string has, how many units it shares with the one before (`writeCut`); a space stands where the
   * text may have white space.
   */
  readonly strings: string;
  /** How many strings begin with each first unit, in the order of the strings. */
  readonly sizes: string;
  /**
   * What each string means. With E entities and C cases, a value below E is an entity, below E + C a case, E + C a
   * look-alike, the next `fields` a word of the field, above them another word that some guard knows. Each sort (five of
   * entities, cases, words of the field, other words) is numbered in the order of the strings; a value that comes for the
   * first time is written as the number of its sort, others as `NEW_VALUES` and the value.
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

/** The same lexicon without its ids, which are a twentieth of what a page loads; and the ids in the order of the numbers. */
export function numbered(packed: PackedLexicon): { packed: PackedLexicon; ids: readonly string[] } {
  const ids = packed.ids.map((some) => (typeof some === 'string' && some !== '' ? some.split(' ') : []));
  return { packed: { ...packed, ids: ids.map(({ length }) => length) }, ids: ids.flat() };
}

/** Bits of {@link CASE_BITS}, then pairs of entity and guard, one pair for each sense. */
export type PackedCase = readonly [bits: number, ...senses: number[]];

/** Place in `stances`, the values that speak for it and those that speak against it, as units of text. */
export type PackedGuard = readonly [stance: number, pro: string, con: string];

/** What a case adds to the rules at the edge of a name. */
export const CASE_BITS = { person: 1, unit: 2, capitalised: 4, capitals: 8, open: 16, closed: 32 } as const;

/** Beside those of {@link CASE_BITS}, of a value: it is a name of the field that is meant as a rule, or a word of it. */
export const OF_FIELD = 64;

/** How many sorts of values there are, the first of which is the next of its sort. */
export const NEW_VALUES = 8;

/** The capital that stands for no shared unit, and the number of the last one. */
export const CUT = 0x41;
export const MOST_CUT = 25;

/** The unit that stands for the number 0. */
export const FIRST = 0x30;

/** The wildcard of `B(…)100`: any short gloss up to the closing bracket. */
export const GLOSS = 0x2026;

/** Longest string of the trie, in UTF-16 units. */
export const LONGEST = 200;
