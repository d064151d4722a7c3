/** How many units are looked at in one go. */
export const CHUNK = 4096;

/** Bits of the filter that {@link candidates} asks: enough that few of 3,000 pairs, and of 60,000, share one. */
export const FILTER_BYTES = 0x10000;

/**
 * The bit of the filter at which a pair of units is entered: its byte is `>>> 3`, its place there `& 7`. `| 32` folds
 * ASCII letters and costs nothing; other units that it makes alike are told apart by the trie.
 */
export const pairHash = (a: number, b: number): number => (Math.imul(a | 32, 0x9e5) ^ (b | 32)) & 0x7ffff;

/** For each eight units in a row: 1 where one of them hides names (`hasOdd`). */
const odd = new Uint8Array(0x2000);
odd[0x15] = odd[0x401] = odd[0x40c] = odd[0x613] = odd[0x1fdf] = 1;
odd.fill(1, 0x60, 0x6e).fill(1, 0x220, 0x240).fill(1, 0x1fe0, 0x1fec);

/**
 * Finds where a string of the lexicon may begin: where two units stand whose bit is set. A loop without a call and
 * without a branch: what it finds is written always and counted by the bit itself, as a branch that is taken for every
 * tenth unit is guessed wrongly each time (1.2 against 1.9 times one charCodeAt pass).
 * @param filter the filter (`Lexicon.filter`)
 * @param text the text
 * @param from the first unit to look at
 * @param into where the places go; longer than {@link CHUNK}
 * @returns twice the number of places found from `from` on, over at most {@link CHUNK} units and not the text's last
 *   one; and one more where a unit may be among them that hides names
 */
export function candidates(filter: Uint8Array, text: string, from: number, into: Int32Array): number {
  const to = Math.min(text.length - 1, from + CHUNK);
  const hidesIn = odd;
  let count = 0;
  let b = text.charCodeAt(from);
  let hides = hidesIn[b >> 3] as number;
  let a = Math.imul(b | 32, 0x9e5);
  for (let i = from; i < to; i++) {
    b = text.charCodeAt(i + 1);
    const hash = a ^ (b | 32);
    into[count] = i;
    count += ((filter[(hash >>> 3) & 0xffff] as number) >> (hash & 7)) & 1;
    hides |= hidesIn[b >> 3] as number;
    a = Math.imul(b | 32, 0x9e5);
  }
  return 2 * count + (hides & 1);
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant, not what they compose
const ODD = /[\u00ad\u0300-\u036f\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ufeff\uff01-\uff5e]/;

/**
 * Does a text hold a unit that hides names from the trie: a conjoining jamo (NFD), a combining mark, a full-width form, or
 * something invisible (soft hyphen, zero width, byte order mark)? Such a text is searched in a plain copy.
 */
export const hasOdd = (text: string): boolean => ODD.test(text);
