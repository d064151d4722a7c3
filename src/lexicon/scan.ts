import { CHUNK, candidates, hasOdd } from './candidates.ts';
import { fold, isHangul, isLatin, isSpace } from './chars.ts';
import { LONGEST_BEFORE, leftEdge, rightEdge } from './edges.ts';
import { isCut, type Lexicon, layOut, type Trie } from './lexicon.ts';
import { CASE_BITS, GLOSS, LONGEST } from './packed.ts';
import type { Tokens } from './tokens.ts';

/** Longest gloss inside a name such as `B(블랙웰·Blackwell)100`. */
const LONGEST_GLOSS = 24;

// Where strings of the trie end on the way from one place of the text, shortest first. Reused: a page makes thousands.
const stops = new Int32Array(LONGEST);
const found = new Int32Array(LONGEST);

/** Places of the chunk under way; reused like the others. */
const places = new Int32Array(CHUNK + 1);

/**
 * Reads a text once and finds every string of the lexicon in it, leftmost and longest first. Names must stand at
 * their edges; where the longest does not, the next shorter one is tried.
 * @param lexicon an open lexicon
 * @param text any text
 * @returns null where the text holds units that hide names (`hasOdd`): then its plain copy is to be scanned
 */
export const scan = (lexicon: Lexicon, text: string): Tokens | null => read(lexicon, text, false);

/** Scans a text in which nothing hides names that can be laid bare (`plainText`). */
export const scanPlain = (lexicon: Lexicon, text: string): Tokens => read(lexicon, text, true) as Tokens;

function read(lexicon: Lexicon, text: string, isPlain: boolean): Tokens | null {
  const tokens: Tokens = { start: [], end: [], value: [] };
  const { trie } = lexicon;
  const { filter, numbers, isLaidOut } = trie;
  const last = text.length - 1;
  let past = 0;
  for (let from = 0; from <= last; from += CHUNK) {
    const found = candidates(filter, text, from, places);
    if ((found & 1) !== 0 && !isPlain && hasOdd(text.slice(from, from + CHUNK + 1))) return null;
    let count = found >> 1;
    // Behind the last unit stands nothing to pair it with.
    if (from + CHUNK > last) places[count++] = last;
    for (let k = 0; k < count; k++) {
      const start = places[k] as number;
      if (start < past) continue;
      const number = numbers[fold(text.charCodeAt(start))] as number;
      if (number === 0) continue;
      if (isLaidOut[number] === 0) layOut(trie, number);
      past = take(lexicon, text, start, number, tokens);
    }
  }
  return tokens;
}

/** Takes what begins at `start`, whose unit has this number; returns where the search goes on. */
function take(lexicon: Lexicon, text: string, start: number, number: number, tokens: Tokens): number {
  const last = tokens.end.length === 0 ? -1 : (tokens.end[tokens.end.length - 1] as number);
  const first = text.charCodeAt(start);
  const prior = text.charCodeAt(start - 1);
  const begins = !isHangul(first) || !isHangul(prior);
  // Nothing begins within a Latin word, or deep in a run of Hangul.
  if (last !== start && (begins ? isLatin(first) && isLatin(prior) : isDeep(text, start, last))) return start;
  const { bits, names } = lexicon;
  let k = walk(lexicon.trie, text, start, number);
  let goesOn = false;
  while (--k >= 0) {
    const value = found[k] as number;
    const end = stops[k] as number;
    // A look-alike or a name is taken whole; a word is only heard, and names within it are still looked for. But the name
    // with which a word begins is part of it: of 삼성 전기 요금 only 삼성 is left, of 한화오션 nothing.
    if (value > names) {
      if (begins && isWord(text, start, end)) {
        push(tokens, start, end, value);
        goesOn = true;
      }
      continue;
    }
    if (goesOn && value < names) {
      goesOn = false;
      continue;
    }
    if (value < names) {
      const own = bits[value] as number;
      if (!rightEdge(text, start, end, own)) continue;
      if (!leftEdge(text, start, last, (own & CASE_BITS.unit) !== 0)) continue;
      if (!isCased(text, start, end, own)) continue;
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

/** Walks the trie of the unit at `start`, by its number; fills `stops` and `found` and returns how many there are. */
function walk({ strings, places, ends, next }: Trie, text: string, start: number, number: number): number {
  let pos = start + 1;
  // Before the first unit stands the capital of a string that shares nothing.
  let node = (places[number] as number) + 1;
  let count = 0;
  while (node !== 0) {
    const end = ends[node] as number;
    if (end !== 0) {
      stops[count] = pos;
      found[count++] = (end >> 1) - 1;
      if ((end & 1) === 0) break;
    }
    if (pos >= text.length) break;
    let c = fold(text.charCodeAt(pos));
    do node++;
    while (isCut(strings.charCodeAt(node)));
    // The optional space is the smallest unit, so it is the first child: step over it where there is white space …
    const gap = strings.charCodeAt(node) === 0x20 ? node : 0;
    if (gap !== 0 && isSpace(c)) {
      do pos++;
      while (pos < text.length && isSpace(text.charCodeAt(pos)) && pos - start < LONGEST_GLOSS);
      c = fold(text.charCodeAt(pos));
      node = child(strings, next, gap + 1, c);
    } else {
      node = child(strings, next, node, c);
      // … and look behind it where there is none.
      if (node === 0 && gap !== 0) node = child(strings, next, gap + 1, c);
    }
    if (node === 0) break;
    pos++;
    if (strings.charCodeAt(node) === GLOSS) {
      // Within the gloss only: a text of open brackets would else be searched to its end from each of them.
      const close = text.slice(pos - 1, pos + LONGEST_GLOSS).indexOf(')');
      if (close < 1 || close > LONGEST_GLOSS) break;
      pos += close - 1;
    }
  }
  return count;
}

/** The sibling from `node` on whose unit is `c`, or the wildcard; 0 where there is none. Siblings are sorted. */
function child(strings: string, next: Trie['next'], node: number, c: number): number {
  for (let at = node; ; ) {
    const unit = strings.charCodeAt(at);
    if (unit === c || unit === GLOSS) return at;
    const step = next[at] as number;
    if (unit > c || step === 0) return 0;
    at += step;
  }
}
