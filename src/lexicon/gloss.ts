import type { Lexicon } from './lexicon.ts';
import type { PackedCase } from './packed.ts';
import type { Reading } from './reading.ts';
import { caseOf } from './tokens.ts';

/**
 * The sense of a name that a gloss in brackets tells, behind or before it: `그록(Groq)`, `Groq(그록)`.
 * @param reading the article
 * @param k the token of the name
 * @param one the case of the name
 * @returns an entity of the case, or -1
 */
export function glossOf({ lexicon, text, tokens }: Reading, k: number, one: PackedCase): number {
  const end = tokens.end[k] as number;
  if (text.charCodeAt(end) === 0x28 && tokens.start[k + 1] === end + 1) {
    return sharedSense(lexicon, one, tokens.value[k + 1] as number);
  }
  const start = tokens.start[k] as number;
  if (k > 0 && text.charCodeAt(start - 1) === 0x28 && tokens.end[k - 1] === start - 1) {
    return sharedSense(lexicon, one, tokens.value[k - 1] as number);
  }
  return -1;
}

/** The sense of a case that is also what another name means; a name with several senses settles nothing. */
function sharedSense(lexicon: Lexicon, one: PackedCase, other: number): number {
  const second = caseOf(lexicon, other);
  if (second !== undefined && (second === one || second.length > 3)) return -1;
  const meant = second === undefined ? other : (second[1] as number);
  for (let s = 1; s < one.length; s += 2) if (one[s] === meant) return meant;
  return -1;
}
