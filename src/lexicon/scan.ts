import { fold, isHangul, isLatin, isOdd, isSpace } from './chars.ts';
import { leftEdge, rightEdge } from './edges.ts';
import { BEGIN, hashThree, hashTwo, type Lexicon, type Numbers, ROOTS } from './lexicon.ts';
import { CASE_BITS, GLOSS, LONGEST } from './packed.ts';
import { caseOf, type Tokens } from './tokens.ts';

/** Longest gloss inside a name such as `B(블랙웰·Blackwell)100`. */
const LONGEST_GLOSS = 24;

// Where strings of the trie end on the way from one place of the text, shortest first. Reused: a page makes thousands.
const stops = new Int32Array(LONGEST);
const found = new Int32Array(LONGEST);

/**
 * Reads a text once and finds every string of the lexicon in it, leftmost and longest first. Names must stand at
 * their edges; where the longest does not, the next shorter one is tried.
 * @param lexicon an open lexicon
 * @param text any string
 * @param plain true for a copy made by `plainText`, which is searched to its end whatever it holds
 * @returns the tokens, or `undefined` when the text holds odd units (see `isOdd`) and must be made plain first
 */
export function scan(lexicon: Lexicon, text: string, plain: true): Tokens;
export function scan(lexicon: Lexicon, text: string, plain: false): Tokens | undefined;
export function scan(lexicon: Lexicon, text: string, plain: boolean): Tokens | undefined {
  const tokens: Tokens = { start: [], end: [], value: [] };
  const { begins } = lexicon;
  const mask = begins.length - 1;
  const last = text.length - 1;
  if (last < 0) return tokens;
  let raw = text.charCodeAt(0);
  if (!plain && isOdd(raw)) return undefined;
  let a = raw | 32;
  for (let i = 0; i < last; i++) {
    raw = text.charCodeAt(i + 1);
    // Odd units lie outside ASCII and Hangul, which are nearly all of a Korean text.
    if ((((raw - 0x80) & 0xffff) < 0xab80 || raw > 0xd7a3) && !plain && isOdd(raw)) return undefined;
    const b = raw | 32;
    const two = hashTwo(a, b);
    const what = begins[two & mask] as number;
    a = b;
    if (
      (what & (BEGIN.longer | BEGIN.short)) !== 0 &&
      ((what & BEGIN.short) !== 0 || isThree(begins, text, two, i + 2))
    ) {
      const to = take(lexicon, text, i, tokens);
      if (to > i + 1) {
        i = to - 1;
        if (to > last) return tokens;
        raw = text.charCodeAt(to);
        if (!plain && isOdd(raw)) return undefined;
        a = raw | 32;
      }
    }
  }
  if (((begins[hashTwo(a, 32) & mask] as number) & BEGIN.short) !== 0) take(lexicon, text, last, tokens);
  return tokens;
}

/** May a string begin with the two units of `two` and the one at `at`? */
function isThree(begins: Uint8Array, text: string, two: number, at: number): boolean {
  const three = hashThree(two, at < text.length ? text.charCodeAt(at) | 32 : 32);
  return ((begins[three & (begins.length - 1)] as number) & BEGIN.three) !== 0;
}

/** Takes what begins at `start`; returns where the search goes on. */
function take(lexicon: Lexicon, text: string, start: number, tokens: Tokens): number {
  let k = walk(lexicon, text, start);
  const entities = lexicon.entities.length;
  const words = entities + lexicon.cases.length;
  while (--k >= 0) {
    const value = found[k] as number;
    const end = stops[k] as number;
    // A look-alike or a name is taken whole; a word is only heard, and names within it are still looked for.
    if (value > words) {
      if (isWord(text, start, end)) push(tokens, start, end, value);
    } else if (value === words || isName(lexicon, text, start, end, value, tokens)) {
      push(tokens, start, end, value);
      return end;
    }
  }
  return start + 1;
}

/** A word begins where no letter of its script stands before it; a Latin one also ends so. */
function isWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isHangul(text.charCodeAt(start))) return !isHangul(before);
  return !isLatin(before) && !(isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1)));
}

function push(tokens: Tokens, start: number, end: number, value: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.value.push(value);
}

/** Does the name stand by itself: at both edges, and written as its case demands? */
function isName(lexicon: Lexicon, text: string, start: number, end: number, value: number, tokens: Tokens): boolean {
  const bits = caseOf(lexicon, value)?.[0] ?? 0;
  const before = tokens.end.length === 0 ? -1 : (tokens.end[tokens.end.length - 1] as number);
  return (
    rightEdge(text, start, end, bits) &&
    leftEdge(text, start, before, (bits & CASE_BITS.unit) !== 0) &&
    isCased(text, start, end, bits)
  );
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
function walk(lexicon: Lexicon, text: string, start: number): number {
  const { pool, ends, next } = lexicon;
  let count = 0;
  let pos = start;
  let c = fold(text.charCodeAt(pos));
  let node = lexicon.roots[c & (ROOTS - 1)] as number;
  while (node !== 0 && pool.charCodeAt(node) !== c) node = next[node] as number;
  while (node !== 0) {
    pos++;
    const end = ends[node] as number;
    if (end !== 0) {
      stops[count] = pos;
      found[count++] = (end < 0 ? -end : end) - 1;
      if (end > 0) break;
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
    if (node !== 0 && pool.charCodeAt(node) === GLOSS) {
      const close = text.indexOf(')', pos);
      if (close <= pos || close - pos > LONGEST_GLOSS) break;
      pos = close - 1;
    }
  }
  return count;
}

/** The sibling from `node` on whose unit is `c`, or the wildcard; 0 where there is none. Siblings are sorted. */
function child(pool: string, next: Numbers, node: number, c: number): number {
  let at = node;
  while (at !== 0) {
    const unit = pool.charCodeAt(at);
    if (unit === c || unit === GLOSS) return at;
    if (unit > c) return 0;
    at = next[at] as number;
  }
  return 0;
}
