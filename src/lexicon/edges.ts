import { isEnding, isHead, isJoint } from './affixes.ts';
import { isDigit, isHangul, isLatin } from './chars.ts';
import { CASE_BITS } from './packed.ts';

/** Names of this many units are too long to be the beginning of another word by chance. */
const LONG_HANGUL = 5;
const LONG_LATIN = 3;

/** No head or joint of `affixes.ts` is longer. */
export const LONGEST_BEFORE = 3;

/** 로 */
const RO = 0xb85c;

/** Latin words of the trade that may follow a Hangul name directly: 엔비디아GPU, 구글TPU, 네이버AI. */
const TRADE = /(?:[GCNTL]PU|AI|HBM|CEO|CTO|CFO|COO|IR|DS|IPO)(?![A-Za-z])|[A-Z]{1,2}\d/y;

/**
 * Does a name that ends at `end` end there as a word: before a boundary, or before Hangul that is a particle, an
 * ending or an affix?
 * @param text the text
 * @param start where the name begins, in UTF-16 units
 * @param end where it ends
 * @param bits the bits of its case (`CASE_BITS`), 0 where it has none
 */
export function rightEdge(text: string, start: number, end: number, bits: number): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  if (after === 0x20) return true;
  const last = text.charCodeAt(end - 1);
  const hangul = isHangul(last);
  if (isHangul(after)) {
    if ((bits & CASE_BITS.open) !== 0) return true;
    if ((bits & CASE_BITS.closed) === 0 && lengthOf(text, start, end) >= (hangul ? LONG_HANGUL : LONG_LATIN))
      return true;
    if (after === RO && hangul && takesEuro(last)) return false;
    let to = end + 1;
    while (isHangul(text.charCodeAt(to))) to++;
    return isEnding(text.slice(end, to));
  }
  if (isLatin(after)) {
    // A product written together is no mention of its maker (네이버Z); a word of the trade is (엔비디아GPU).
    if (!hangul) return after === 0x73 && isDigit(last) && !isWordUnit(text, end + 1); // H100s
    if ((bits & CASE_BITS.open) !== 0) return true;
    TRADE.lastIndex = end;
    return TRADE.test(text);
  }
  if (isDigit(after)) return hangul && (bits & CASE_BITS.closed) === 0;
  // An address (nvidia.com, nvidia@…) or a number that goes on (마하 1.5).
  if (after === 0x2e || after === 0x40) {
    const next = text.charCodeAt(end + 1);
    return hangul || !(isLatin(next) || (isDigit(last) && isDigit(next)));
  }
  return true;
}

/** How long a name is; the space that a reader may leave out of 삼성 전기 does not make it long. */
function lengthOf(text: string, start: number, end: number): number {
  return end - start - (text.slice(start, end).includes(' ') ? 1 : 0);
}

/**
 * Does a name that begins at `start` begin there as a word?
 * @param text the text
 * @param start where the name begins, in UTF-16 units
 * @param before where the token before it ended; -1 where there is none
 * @param unit true where a digit before it makes it a unit
 */
export function leftEdge(text: string, start: number, before: number, unit: boolean): boolean {
  if (start === 0 || before === start) return true;
  const prior = text.charCodeAt(start - 1);
  if (prior === 0x20) return !(unit && isDigit(text.charCodeAt(start - 2)));
  if (isHangul(text.charCodeAt(start))) {
    if (isHangul(prior)) return isPrefixed(text, start, before);
    return isDigit(prior) ? !unit : !isLatin(prior);
  }
  if (isLatin(prior) || isDigit(prior)) return false;
  // 3.5, 1,000 and addresses
  if (prior === 0x2e || prior === 0x2c) return !isWordUnit(text, start - 2);
  return prior !== 0x40;
}

function isWordUnit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return isLatin(c) || isDigit(c);
}

/** Does a syllable take 으로, not 로? It ends in a consonant other than ㄹ, so 삼성로 is a road. */
function takesEuro(syllable: number): boolean {
  const final = (syllable - 0xac00) % 28;
  return final !== 0 && final !== 8;
}

/** 탈엔비디아, or the particle of the name before: SK하이닉스와삼성전자. */
function isPrefixed(text: string, start: number, before: number): boolean {
  let from = start;
  while (from > before && from > 0 && isHangul(text.charCodeAt(from - 1))) from--;
  const run = text.slice(from, start);
  return from === before ? isJoint(run) : isHead(run);
}
