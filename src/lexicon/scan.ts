import { CHUNK, candidates } from './candidates.ts';
import { fold, isHangul, isLatin, isSpace } from './chars.ts';
import { LONGEST_BEFORE, leftEdge, rightEdge } from './edges.ts';
import type { Lexicon } from './lexicon.ts';
import { CASE_BITS, FIRST, GLOSS, LONGEST } from './packed.ts';
import type { Tokens } from './tokens.ts';

/** Longest gloss inside a name such as `B(블랙웰·Blackwell)100`. */
const LONGEST_GLOSS = 24;

// Where strings of the trie end on the way from one place of the text, shortest first. Reused: a page makes thousands.
const stops = new Int32Array(LONGEST);
const found = new Int32Array(LONGEST);

/** Places of the chunk under way; reused like the others. */
const places = new Int32Array(CHUNK);

/**
 * Reads a text once and finds every string of the lexicon in it, leftmost and longest first. Names must stand at
 * their edges; where the longest does not, the next shorter one is tried.
 * @param lexicon an open lexicon
 * @param text a text without odd units (see `hasOdd`)
 */
export function scan(lexicon: Lexicon, text: string): Tokens {
  const tokens: Tokens = { start: [], end: [], value: [] };
  const { pairs } = lexicon;
  const last = text.length - 1;
  let past = 0;
  for (let from = 0; from < last; from += CHUNK) {
    const count = candidates(pairs, text, from, places);
    for (let k = 0; k < count; k++) {
      const start = places[k] as number;
      if (start < past) continue;
      const a = text.charCodeAt(start) | 32;
      const b = text.charCodeAt(start + 1) | 32;
      past = take(lexicon, text, start, pairs[((a * 131) ^ b) & (pairs.length - 1)] as number, tokens);
    }
  }
  // Behind the last unit stands a space.
  if (last >= past) {
    const pair = pairs[(((text.charCodeAt(last) | 32) * 131) ^ 32) & (pairs.length - 1)] as number;
    if (pair !== 0) take(lexicon, text, last, pair, tokens);
  }
  return tokens;
}

/** Takes what begins at `start`; returns where the search goes on. */
function take(lexicon: Lexicon, text: string, start: number, pair: number, tokens: Tokens): number {
  const last = tokens.end.length === 0 ? -1 : (tokens.end[tokens.end.length - 1] as number);
  const begins = isHangul(text.charCodeAt(start)) ? !isHangul(text.charCodeAt(start - 1)) : true;
  if (!begins && last !== start && isDeep(text, start, last)) return start;
  let k = walk(lexicon, text, start, pair);
  const names = lexicon.count;
  const words = names + lexicon.cases.length;
  while (--k >= 0) {
    const value = found[k] as number;
    const end = stops[k] as number;
    // A look-alike or a name is taken whole; a word is only heard, and names within it are still looked for.
    if (value > words) {
      if (begins && isWord(text, start, end)) push(tokens, start, end, value);
      continue;
    }
    if (value < words) {
      const bits = value < names ? 0 : ((lexicon.cases[value - names] as readonly [number])[0] as number);
      if (!rightEdge(text, start, end, bits)) continue;
      if (!leftEdge(text, start, last, (bits & CASE_BITS.unit) !== 0)) continue;
      if (!isCased(text, start, end, bits)) continue;
    }
    push(tokens, start, end, value);
    return end;
  }
  return start;
}

/** Does so much Hangul stand directly before `start` that no name can begin there? */
function isDeep(text: string, start: number, last: number): boolean {
  let from = start - 1;
  while (from > 0 && from > last && isHangul(text.charCodeAt(from - 1)))
    if (start - --from > LONGEST_BEFORE) return true;
  return false;
}

/** A word begins where no letter of its script stands before it; a Latin one also ends so. */
function isWord(text: string, start: number, end: number): boolean {
  if (isHangul(text.charCodeAt(start))) return true;
  return !isLatin(text.charCodeAt(start - 1)) && !(isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1)));
}

function push(tokens: Tokens, start: number, end: number, value: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.value.push(value);
}

/** Names of one or two Latin letters are in capitals always (`MS`, not `ms`); others as their case says. */
function isCased(text: string, start: number, end: number, bits: number): boolean {
  if ((bits & CASE_BITS.capitalised) !== 0) return !isSmall(text.charCodeAt(start));
  if (end - start > 2 && (bits & CASE_BITS.capitals) === 0) return true;
  for (let k = start; k < end; k++) if (isSmall(text.charCodeAt(k))) return false;
  return true;
}

const isSmall = (c: number): boolean => c >= 0x61 && c <= 0x7a;

/** Walks the trie from `start`; fills `stops` and `found` and returns how many there are. */
function walk(lexicon: Lexicon, text: string, start: number, pair: number): number {
  const { pool, ends, next, nodes, chain, units } = lexicon;
  let c = fold(text.charCodeAt(start));
  let pos = start + 1;
  let node = 0;
  // Of the pairs with this hash, the one that stands here.
  for (let k = pair; ; k = chain[k] as number) {
    if (k === 0) return 0;
    if (units[k] !== c) continue;
    node = nodes[k] as number;
    if (node < 0) {
      node = -node;
      break;
    }
    if (pool.charCodeAt(node) === fold(text.charCodeAt(pos))) {
      pos++;
      break;
    }
  }
  let count = 0;
  while (node !== 0) {
    const end = ends.charCodeAt(node) - FIRST;
    if (end !== 0) {
      stops[count] = pos;
      found[count++] = (end >> 1) - 1;
      if ((end & 1) === 0) break;
    }
    if (pos >= text.length) break;
    c = fold(text.charCodeAt(pos));
    node++;
    // The optional space is the smallest unit, so it is the first child: step over it where there is white space …
    const gap = pool.charCodeAt(node) === 0x20 ? node : 0;
    if (gap !== 0 && isSpace(c)) {
      do pos++;
      while (pos < text.length && isSpace(text.charCodeAt(pos)) && pos - start < LONGEST_GLOSS);
      c = fold(text.charCodeAt(pos));
      node = child(pool, next, gap + 1, c);
    } else {
      node = child(pool, next, node, c);
      // … and look behind it where there is none.
      if (node === 0 && gap !== 0) node = child(pool, next, gap + 1, c);
    }
    if (node === 0) break;
    pos++;
    if (pool.charCodeAt(node) === GLOSS) {
      const close = text.indexOf(')', pos - 1);
      if (close < pos || close - pos >= LONGEST_GLOSS) break;
      pos = close;
    }
  }
  return count;
}

/** The sibling from `node` on whose unit is `c`, or the wildcard; 0 where there is none. Siblings are sorted. */
function child(pool: string, next: string, node: number, c: number): number {
  for (let at = node; ; ) {
    const unit = pool.charCodeAt(at);
    if (unit === c || unit === GLOSS) return at;
    const step = next.charCodeAt(at) - FIRST;
    if (unit > c || step === 0) return 0;
    at += step;
  }
}
