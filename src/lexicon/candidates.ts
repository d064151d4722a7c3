/** How many units are looked at in one go. */
export const CHUNK = 4096;

/**
 * Finds where a string of the lexicon may begin: where two units hash to a place that is taken. `| 32` folds ASCII
 * letters and costs nothing; other units that it makes alike are told apart by what stands at the pair. A loop without a call
 * or a branch that is rarely taken, so that browsers compile it at once and for good.
 * @param pairs the table of pairs (`Lexicon.pairs`)
 * @param text the text
 * @param from the first unit to look at
 * @param into where the places go; at least {@link CHUNK} long
 * @returns how many places were found from `from` on, over at most {@link CHUNK} units and not the text's last one
 */
export function candidates(pairs: Int16Array | Int32Array, text: string, from: number, into: Int32Array): number {
  const mask = pairs.length - 1;
  const to = Math.min(text.length - 1, from + CHUNK);
  let count = 0;
  let a = (text.charCodeAt(from) | 32) * 131;
  for (let i = from; i < to; i++) {
    const b = text.charCodeAt(i + 1) | 32;
    if (pairs[(a ^ b) & mask] !== 0) into[count++] = i;
    a = b * 131;
  }
  return count;
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant, not what they compose
const ODD = /[\u00ad\u0300-\u036f\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ufeff\uff01-\uff5e]/;

/** Does a text hold a unit that hides names (see `isOdd`)? */
export const hasOdd = (text: string): boolean => ODD.test(text);
