import { span } from './counted-part.ts';
import { fiscalYear, numericDate, otherNumber, writtenYear } from './date-by-number.ts';
import { byWord } from './date-by-word.ts';
import { dayAlone, withinYear } from './date-within.ts';
import type { DateFigure } from './figure.ts';
import type { FoundDate } from './found-date.ts';
import { type NamedDate, resolveDate, type Today } from './resolve-date.ts';
import { digitsEnd, isDigitAt, isHangulAt, isLatinAt, skipSpace, wordAt } from './signs.ts';

const compared = /^ ?(대비|比|보다|동기|동월|같은 기간|同期|의 \d)/;

/** 지난 18일, 오는 3월, 지난 2023년. */
function towards(text: string, at: number): FoundDate | null {
  const word = wordAt(text, at, ['지난', '오는']);
  if (word === undefined) return null;
  const from = skipSpace(text, at + 2);
  const year = writtenYear(text, from);
  if (year) return year;
  const base: NamedDate = { towards: word === '지난' ? 'past' : 'future' };
  return withinYear(text, from, base) ?? dayAlone(text, from, base);
}

/** The sign that tells whether the number or range at `at` may be of a date: 년 in 2027~2029년. */
function signBehind(text: string, at: number): string {
  const end = digitsEnd(text, at);
  const join = span.exec(text.slice(end, end + 3));
  const last = join ? digitsEnd(text, end + join[0].length) : end;
  return text.charAt(skipSpace(text, last));
}

function oneDate(text: string, at: number, today: Today | null): FoundDate | null {
  if (!isDigitAt(text, at)) {
    return /['’‘]/.test(text.charAt(at)) ? writtenYear(text, at) : (towards(text, at) ?? byWord(text, at, today));
  }
  const numeric = '-./'.includes(text.charAt(digitsEnd(text, at)) || ' ') ? numericDate(text, at) : null;
  // Most numbers are of no date, as the sign behind them tells.
  if (numeric || !'/년월일분개달회Q'.includes(signBehind(text, at) || ' ')) return numeric;
  return (
    fiscalYear(text, at) ??
    writtenYear(text, at) ??
    otherNumber(text, at, today) ??
    withinYear(text, at, {}) ??
    dayAlone(text, at, {})
  );
}

/** May a date begin here: not within a word or a longer number? */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  if (isDigitAt(text, at - 1) || isLatinAt(text, at - 1)) return false;
  if (isDigitAt(text, at)) return !'-./:,~'.includes(text.charAt(at - 1)) || !isDigitAt(text, at - 2);
  return !isHangulAt(text, at - 1);
}

/** 2025년부터 2028년까지, 12월 2일~4일. */
function spanEnd(text: string, first: FoundDate, today: Today | null): FoundDate | null {
  const join = /^( ?~ ?|부터 )/.exec(text.slice(first.end, first.end + 3));
  if (!join || first.last) return null;
  const second = oneDate(text, first.end + join[0].length, today);
  if (!second || second.last) return null;
  if (join[0] === '부터 ' && !text.startsWith('까지', second.end)) return null;
  // 12월 2일~4일: what the end leaves out it has from the beginning.
  const { year, month, towards: _, ...rest } = second.date;
  const { day: __, quarter: ___, half: ____, month: ownMonth, ...base } = first.date;
  const last = {
    ...base,
    ...(rest.day !== undefined && ownMonth !== undefined && { month: ownMonth }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
    ...rest,
  };
  return { end: second.end, date: first.date, last };
}

/**
 * The date that begins at `at`, or null. 3년간, 2일차 and 1박 2일 are none, nor is a year that something is compared
 * with (전년 대비, 작년보다).
 * @param today the day of the text, where it is known
 */
export function readDate(text: string, at: number, today: Today | null): DateFigure | null {
  if (!mayBegin(text, at) || /\d박 ?$/.test(text.slice(Math.max(0, at - 3), at))) return null;
  const one = oneDate(text, at, today);
  if (!one) return null;
  if (compared.test(text.slice(one.end, one.end + 6))) return null;
  const found = spanEnd(text, one, today) ?? one;
  const value = resolveDate(found.date, today);
  const last = found.last && resolveDate(found.last, today);
  if (today !== null && value === undefined) return null;
  const place = { start: at, end: found.end };
  const part = found.part && { part: found.part };
  if (last !== undefined && value !== undefined && last > value)
    return { kind: 'date', ...place, min: value, max: last, ...part };
  return { kind: 'date', ...place, ...(value !== undefined && { value }), ...part };
}
