import { codes, currencies, dollars, prefixes } from './currency-words.ts';
import type { ReadCurrency } from './figure.ts';
import { isDigitAt, isHangulAt, isLatinAt, latinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from './signs.ts';

/** Multipliers of English: $1.5bn. */
const english: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

/** A multiplier of English behind a number of money: bn, million. */
export function readEnglish(text: string, at: number): { readonly end: number; readonly factor: number } | null {
  const from = skipSpace(text, at);
  const end = latinEnd(text, from);
  if (end - from > 8) return null;
  const factor = english[text.slice(from, end).toLowerCase()];
  return factor === undefined ? null : { end, factor };
}

/** A currency at `at`: 달러, 대만 달러, 미국 달러, USD. */
export function readCurrency(
  text: string,
  at: number,
): { readonly end: number; readonly currency: ReadCurrency } | null {
  const land = dollars.find(([name]) => text.startsWith(name, at));
  if (land) {
    const from = skipSpace(text, at + land[0].length);
    if (text.startsWith('달러', from)) return { end: from + 2, currency: land[1] };
  }
  const found = currencies.find(([name]) => text.startsWith(name, at));
  if (found) return { end: at + found[0].length, currency: found[1] };
  if (!isLatinAt(text, at)) return null;
  if (/^dollars?$/.test(text.slice(at, Math.min(latinEnd(text, at), at + 8))))
    return { end: latinEnd(text, at), currency: 'USD' };
  const code = wordAt(text, at, codes) as ReadCurrency | undefined;
  return code !== undefined && !isLatinAt(text, at + 3) ? { end: at + 3, currency: code } : null;
}

/** The currency written before a number, and where it begins. */
export function currencyBefore(
  text: string,
  at: number,
): { readonly start: number; readonly currency: ReadCurrency } | null {
  const to = skipSpaceBack(text, at);
  const found = prefixes.find(([sign]) => wordBefore(text, to, [sign]) !== undefined);
  if (!found) return null;
  const start = to - found[0].length;
  const isWord = isHangulAt(text, start) || isLatinAt(text, start);
  // 10억 달러 3년: that dollar belongs to the number before it; 한국거래소의 KRW is no part of a longer word.
  if (
    isWord &&
    (isHangulAt(text, start - 1) || isLatinAt(text, start - 1) || isDigitAt(text, skipSpaceBack(text, start) - 1))
  )
    return null;
  return { start, currency: found[1] };
}
