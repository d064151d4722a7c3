import { counted, inside } from './counted-part.ts';
import { partWords } from './date-words.ts';
import type { DatePart } from './figure.ts';
import type { FoundDate } from './found-date.ts';
import type { NamedDate } from './resolve-date.ts';
import { longestFirst, skipSpace, wordAt } from './signs.ts';
import { endsWord } from './tails.ts';

const partKeys = longestFirst(partWords);

/** What a count of days, months or years is followed by where it is a length of time or a number in a row. */
const lasting =
  /^ ?(간|동안|만에|만의|만인|연속|째|차|여간|넘게|이상|이내|안에|내내|치|짜리|정도|가까이|남짓|뒤면|마다|도 안|천하|새|이나|가량|주기)/;

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

/** A day without its month, 27일: the text's own date will tell the month. */
export function dayAlone(text: string, at: number, base: NamedDate): FoundDate | null {
  const day = dayAt(text, at);
  if (!day) return null;
  const last = day.last === undefined ? {} : { last: { ...base, day: day.last } };
  // Of a day yet to come 27일까지 and 27일부터 may speak too, but only the former must.
  const isUntil = text.startsWith('까지', day.end) && base.towards === undefined;
  return { end: day.end, date: { ...base, day: day.first, ...(isUntil && { towards: 'future' as const }) }, ...last };
}

function partAt(text: string, at: number): { readonly part: DatePart; readonly end: number } | null {
  const from = skipSpace(text, at);
  const word = wordAt(text, from, partKeys);
  const part = word && partWords[word];
  return word && part && endsWord(text, from + word.length) ? { part, end: from + word.length } : null;
}

/** What stands behind a month: a day, or a part of it. */
export function afterMonth(text: string, end: number, date: NamedDate, last?: NamedDate): FoundDate {
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
export function withinYear(text: string, at: number, base: NamedDate): FoundDate | null {
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
export function afterYear(text: string, end: number, base: NamedDate): FoundDate {
  const inner = withinYear(text, skipSpace(text, end), base);
  if (inner) return inner;
  const part = partAt(text, end);
  return { end: part?.end ?? end, date: base, ...(part && { part: part.part }) };
}
