import { counted, inside } from './counted-part.ts';
import { afterYear } from './date-within.ts';
import { farAway } from './far-away.ts';
import type { FoundDate } from './found-date.ts';
import { type NamedDate, resolveDate, type Today } from './resolve-date.ts';
import { digitsEnd } from './signs.ts';
import { endsWord } from './tails.ts';

const isYear = (n: number) => n >= 1900 && n <= 2100;

/** 2025-10-31, 2025.10.31, 2025/10/31, 25-10-31, 2025.10. */
export function numericDate(text: string, at: number): FoundDate | null {
  const found = /^(\d{4}|\d{2})([-./]) ?(\d{1,2})(?:\2 ?(\d{1,2}))?(?!\d)(?![-/:]\d)/.exec(text.slice(at, at + 14));
  if (!found) return null;
  const [all, year = '', , month = '', day] = found;
  if (day === undefined && (year.length < 4 || month.length < 2 || all.includes(' '))) return null;
  if (year.length < 4 && (all.includes(' ') || month.length < 2 || (day ?? '').length < 2)) return null;
  const date: NamedDate = {
    year: year.length < 4 ? 2000 + Number(year) : Number(year),
    month: Number(month),
    ...(day !== undefined && { day: Number(day) }),
  };
  if (!isYear(date.year ?? 0) || resolveDate(date, null) === undefined) return null;
  const end = at + all.length;
  // 2025.10% and 2025.10달러 are numbers.
  if (day === undefined && /^[%$가-힣A-Za-z]/.test(text.slice(end, end + 1)) && !endsWord(text, end)) return null;
  return { end, date };
}

/** 2025년, 2027~2029년, '26년 하반기, 25년 3월. */
export function writtenYear(text: string, at: number): FoundDate | null {
  const mark = /^['’‘]/.test(text.charAt(at)) ? 1 : 0;
  const year = counted(text, at + mark, '년', 4);
  if (!year) return null;
  const digits = digitsEnd(text, at + mark) - at - mark;
  const full = (n: number) => (n < 100 ? 2000 + n : n);
  if (digits === 4 ? !inside(1900, 2100, year.first, year.last) : digits !== 2) return null;
  if (/^(형|산|대(?!비))/.test(text.slice(year.end, year.end + 2))) return null;
  const base = { year: full(year.first) };
  const end = text.charAt(year.end) === '도' ? year.end + 1 : year.end;
  if (year.last !== undefined)
    return digits === 4 || mark === 1 ? { end, date: base, last: { year: full(year.last) } } : null;
  const found = afterYear(text, end, base);
  // 25년 alone is a length of time.
  if (digits === 2 && mark === 0 && found.end === end) return null;
  return digits === 4 && found.end === end && !endsWord(text, end) && !/^[간산형식판]/.test(text.charAt(end))
    ? { end, date: base }
    : found;
}

/** 2026 회계연도 3분기. */
export function fiscalYear(text: string, at: number): FoundDate | null {
  const found = /^(\d{4}) ?회계연도/.exec(text.slice(at, at + 10));
  if (!found || !isYear(Number(found[1]))) return null;
  return afterYear(text, at + found[0].length, { year: Number(found[1]) });
}

/** 2025~26년, 3Q, 2Q25, 3년 전, 18일 뒤. */
export function otherNumber(text: string, at: number, today: Today | null): FoundDate | null {
  const years = /^(\d{4}) ?[~-] ?(\d{2})년/.exec(text.slice(at, at + 12));
  if (years) {
    const first = Number(years[1]);
    const last = Math.floor(first / 100) * 100 + Number(years[2]);
    if (isYear(first) && last > first)
      return { end: at + years[0].length, date: { year: first }, last: { year: last } };
  }
  const quarter = /^([1-4])Q(\d{2})?(?![A-Za-z\d])/.exec(text.slice(at, at + 5));
  if (quarter) {
    const year = quarter[2] === undefined ? {} : { year: 2000 + Number(quarter[2]) };
    return { end: at + quarter[0].length, date: { ...year, quarter: Number(quarter[1]) } };
  }
  const away =
    /^(\d{1,3}) ?(년|개월|달|일) ?(전|뒤|후)(?![가-힣])/.exec(text.slice(at, at + 12)) ??
    /^(\d{1,3}) ?(년|개월|달|일) ?(전|뒤|후)(?=부터|까지|에|의|인|만|보다|과|이|엔)/.exec(text.slice(at, at + 12));
  if (!away) return null;
  const count = Number(away[1]) * (away[3] === '전' ? -1 : 1);
  return { end: at + away[0].length, date: farAway(today, count, away[2] ?? '') };
}
