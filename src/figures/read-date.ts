import {
  dayCounts,
  dayWords,
  monthCounts,
  monthWords,
  partWords,
  quarterWords,
  thatDayWords,
  yearWords,
} from './date-words.ts';
import type { DateFigure, DatePart } from './figure.ts';
import { dayAway, monthAway, type NamedDate, resolveDate, type Today } from './resolve-date.ts';
import { digitsEnd, isDigitAt, isHangulAt, isLatinAt, skipSpace, wordAt } from './signs.ts';
import { endsWord } from './tails.ts';

/** A date in a text, before it is resolved; `last` is the other end of a span. */
interface FoundDate {
  readonly end: number;
  readonly date: NamedDate;
  readonly last?: NamedDate;
  readonly part?: DatePart;
}

const keys = (words: object) => Object.keys(words).sort((a, b) => b.length - a.length);
const yearKeys = keys(yearWords);
const monthKeys = keys(monthWords);
const dayKeys = keys({ ...dayWords, ...thatDayWords });
const quarterKeys = keys(quarterWords);
const countKeys = keys({ ...dayCounts, ...monthCounts });
const partKeys = keys(partWords);

/** What a count of days, months or years is followed by where it is a length of time or a number in a row. */
const lasting =
  /^ ?(간|동안|만에|만의|만인|연속|째|차|여간|넘게|이상|이내|안에|내내|치|짜리|정도|가까이|남짓|뒤면|마다|도 안|천하|새|이나|가량|주기)/;
const span = /^ ?~ ?|^-/;
const compared = /^ ?(대비|比|보다|동기|동월|같은 기간|同期|의 \d)/;

/** An integer of one to `most` digits at `at`. */
function integer(text: string, at: number, most: number): { readonly value: number; readonly end: number } | null {
  if (!isDigitAt(text, at)) return null;
  const end = digitsEnd(text, at);
  return end - at > most ? null : { value: Number(text.slice(at, end)), end };
}

/** `N단위` or `N~M단위`: 3월, 1~3월, 12일, 2~4분기. */
function counted(text: string, at: number, unit: string, most: number) {
  const first = integer(text, at, most);
  if (!first) return null;
  const join = span.exec(text.slice(first.end, first.end + 3));
  const second = join && integer(text, first.end + join[0].length, most);
  const to = second ?? first;
  if (!text.startsWith(unit, to.end)) return null;
  const isSpan = second !== null && second.value > first.value;
  if (second && !isSpan) return null;
  return { first: first.value, last: second?.value, end: to.end + unit.length };
}

const inside = (low: number, high: number, ...numbers: readonly (number | undefined)[]) =>
  numbers.every((n) => n === undefined || (n >= low && n <= high));

/** 31일 or 2~4일, and no length of time. */
function dayAt(text: string, at: number) {
  const day = counted(text, at, '일', 2);
  if (!day || !inside(1, 31, day.first, day.last)) return null;
  const isOpen =
    endsWord(text, day.end) ||
    /^(자|밤|낮|께|쯤|새벽|오전|오후|현지|한국|미국|간담)/.test(text.slice(day.end, day.end + 2));
  return isOpen &&
    !lasting.test(text.slice(day.end, day.end + 5)) &&
    !/^ ?(전|후|뒤)(?![가-힣])/.test(text.slice(day.end, day.end + 3))
    ? day
    : null;
}

function partAt(text: string, at: number): { readonly part: DatePart; readonly end: number } | null {
  const from = skipSpace(text, at);
  const word = wordAt(text, from, partKeys);
  const part = word && partWords[word];
  return word && part && endsWord(text, from + word.length) ? { part, end: from + word.length } : null;
}

/** What stands behind a month: a day, or a part of it. */
function afterMonth(text: string, end: number, date: NamedDate, last?: NamedDate): FoundDate {
  const day = last ? null : dayAt(text, skipSpace(text, end));
  if (day) {
    return {
      end: day.end,
      date: { ...date, day: day.first },
      ...(day.last !== undefined && { last: { ...date, day: day.last } }),
    };
  }
  const part = partAt(text, end);
  return { end: part?.end ?? end, date, ...(last && { last }), ...(part && { part: part.part }) };
}

/** A part of a year, beginning at `at`: 3월, 3월 2일, 2분기, 3/4분기, 상반기. */
function withinYear(text: string, at: number, base: NamedDate): FoundDate | null {
  const month = counted(text, at, '월', 2);
  if (month && inside(1, 12, month.first, month.last)) {
    // 3월드컵 is none; 3월호 and 3월부터 are.
    if (
      !endsWord(text, month.end) &&
      partAt(text, month.end) === null &&
      !/^[호치분생중께]/.test(text.slice(month.end))
    )
      return null;
    const last = month.last === undefined ? undefined : { ...base, month: month.last };
    return afterMonth(text, month.end, { ...base, month: month.first }, last);
  }
  const quarter = counted(text, at, '분기', 1) ?? counted(text, at, '/4분기', 1);
  if (quarter && inside(1, 4, quarter.first, quarter.last)) {
    const last = quarter.last === undefined ? {} : { last: { ...base, quarter: quarter.last } };
    return { end: quarter.end, date: { ...base, quarter: quarter.first }, ...last };
  }
  const half = wordAt(text, at, ['상반기', '하반기']);
  return half ? { end: at + 3, date: { ...base, half: half === '상반기' ? 1 : 2 } } : null;
}

/** What stands behind a year: a part of it, or 초 or 말. */
function afterYear(text: string, end: number, base: NamedDate): FoundDate {
  const inner = withinYear(text, skipSpace(text, end), base);
  if (inner) return inner;
  const part = partAt(text, end);
  return { end: part?.end ?? end, date: base, ...(part && { part: part.part }) };
}

const isYear = (n: number) => n >= 1900 && n <= 2100;

/** 2025-10-31, 2025.10.31, 2025/10/31, 25-10-31, 2025.10. */
function numericDate(text: string, at: number): FoundDate | null {
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
function writtenYear(text: string, at: number): FoundDate | null {
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
function fiscalYear(text: string, at: number): FoundDate | null {
  const found = /^(\d{4}) ?회계연도/.exec(text.slice(at, at + 10));
  if (!found || !isYear(Number(found[1]))) return null;
  return afterYear(text, at + found[0].length, { year: Number(found[1]) });
}

/** 2025~26년, 3Q, 2Q25, 3년 전, 18일 뒤. */
function otherNumber(text: string, at: number, today: Today | null): FoundDate | null {
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

/** The date some years, months or days from the text's; without a year where that is not known. */
function farAway(today: Today | null, count: number, unit: string): NamedDate {
  if (today === null) return {};
  if (unit === '일') return dayAway(today, count);
  const { year, month } = today;
  return unit === '년' ? { year: year + count } : monthAway(year, month, count);
}

/** 지난해 4분기, 내달 초, 어제, 연내, 상반기. */
function byWord(text: string, at: number, today: Today | null): FoundDate | null {
  const year = wordAt(text, at, yearKeys);
  if (year !== undefined) {
    const end = at + year.length;
    const found = afterYear(text, end, today ? { year: today.year + (yearWords[year] ?? 0) } : {});
    if (found.end === end && (year === '올' || !endsWord(text, end))) return null;
    return found;
  }
  const month = wordAt(text, at, monthKeys);
  if (month !== undefined) {
    const end = at + month.length;
    const found = afterMonth(text, end, today ? monthAway(today.year, today.month, monthWords[month] ?? 0) : {});
    if (found.end === end && (!endsWord(text, end) || month === '전달')) return null;
    return found;
  }
  const quarter = wordAt(text, at, quarterKeys);
  if (quarter !== undefined) {
    const count = today ? today.year * 4 + Math.ceil(today.month / 3) - 1 + (quarterWords[quarter] ?? 0) : 0;
    const date = today ? { year: Math.floor(count / 4), quarter: (count % 4) + 1 } : {};
    return { end: at + quarter.length, date };
  }
  const day = wordAt(text, at, dayKeys);
  if (day !== undefined) {
    const end = at + day.length;
    return endsWord(text, end)
      ? {
          end,
          date:
            today === null
              ? {}
              : dayAway(
                  today.last && day in thatDayWords ? today.last : today,
                  dayWords[day] ?? thatDayWords[day] ?? 0,
                ),
        }
      : null;
  }
  const count = wordAt(text, at, countKeys);
  if (count !== undefined) {
    const away = /^ ?(전|뒤|후)(?![가-힣])/.exec(text.slice(at + count.length, at + count.length + 4));
    const sign = away?.[1] === '전' ? -1 : 1;
    const days = dayCounts[count];
    return (
      away && {
        end: at + count.length + away[0].length,
        date:
          days === undefined
            ? farAway(today, sign * (monthCounts[count] ?? 0), '달')
            : farAway(today, sign * days, '일'),
      }
    );
  }
  const within = wordAt(text, at, ['연내', '연말', '연초']);
  if (within !== undefined && endsWord(text, at + 2)) {
    const part = within === '연말' ? 'late' : within === '연초' ? 'early' : undefined;
    return { end: at + 2, date: today ? { year: today.year } : {}, ...(part && { part }) };
  }
  return withinYear(text, at, {});
}

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

function dayAlone(text: string, at: number, base: NamedDate): FoundDate | null {
  const day = dayAt(text, at);
  if (!day) return null;
  const last = day.last === undefined ? {} : { last: { ...base, day: day.last } };
  // Of a day yet to come 27일까지 and 27일부터 may speak too, but only the former must.
  const isUntil = text.startsWith('까지', day.end) && base.towards === undefined;
  return { end: day.end, date: { ...base, day: day.first, ...(isUntil && { towards: 'future' as const }) }, ...last };
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
