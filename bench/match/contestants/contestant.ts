import type { PackedLexicon } from '../../../src/lexicon/packed.ts';

/**
 * Our matcher and its peers behind one interface. All give the longest of the leftmost names. The peers know neither
 * case nor edges nor particles nor look-alikes, so they do less than ours. Each stands in a file of its own, so that a
 * cold run loads no other's code.
 */

/** The same names in the form that each contestant opens. Made beforehand, as a build would. */
export interface Data {
  /** Longest first. */
  readonly names: readonly string[];
  /** The names as the source of a RegExp. */
  readonly pattern: string;
  readonly packed: PackedLexicon;
}

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Contestant {
  /** Makes what can be searched with; the answer's form is the contestant's own. */
  open(data: Data): (text: string) => unknown;
  /** Where the names stand that an answer tells of. */
  spans(answer: unknown): Span[];
}

export function contestant<Answer>(
  open: (data: Data) => (text: string) => Answer,
  spans: (answer: Answer) => Span[],
): Contestant {
  return { open, spans: (answer) => spans(answer as Answer) };
}
