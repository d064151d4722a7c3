import { afterMonth, afterYear, withinYear } from './date-within.ts';
import { dayCounts, dayWords, monthCounts, monthWords, quarterWords, thatDayWords, yearWords } from './date-words.ts';
import { farAway } from './far-away.ts';
import type { FoundDate } from './found-date.ts';
import { dayAway, monthAway, type Today } from './resolve-date.ts';
import { longestFirst, wordAt } from './signs.ts';
import { endsWord } from './tails.ts';

const yearKeys = longestFirst(yearWords);

const monthKeys = longestFirst(monthWords);

const dayKeys = longestFirst({ ...dayWords, ...thatDayWords });

const quarterKeys = longestFirst(quarterWords);

const countKeys = longestFirst({ ...dayCounts, ...monthCounts });

/** 지난해, 올해 4분기. */
function yearByWord(text: string, at: number, today: Today | null, word: string): FoundDate | null {
  const end = at + word.length;
  const found = afterYear(text, end, today ? { year: today.year + (yearWords[word] ?? 0) } : {});
  return found.end === end && (word === '올' || !endsWord(text, end)) ? null : found;
}

/** 지난달, 내달 초. */
function monthByWord(text: string, at: number, today: Today | null, word: string): FoundDate | null {
  const end = at + word.length;
  const found = afterMonth(text, end, today ? monthAway(today.year, today.month, monthWords[word] ?? 0) : {});
  return found.end === end && (!endsWord(text, end) || word === '전달') ? null : found;
}

/** 지난 분기. */
function quarterByWord(at: number, today: Today | null, word: string): FoundDate {
  const count = today ? today.year * 4 + Math.ceil(today.month / 3) - 1 + (quarterWords[word] ?? 0) : 0;
  const date = today ? { year: Math.floor(count / 4), quarter: (count % 4) + 1 } : {};
  return { end: at + word.length, date };
}

/** 업체 모레: what stands before is the kind of a thing that has a name. */
const kindBefore = /(?:업체|기업|회사|스타트업|개발사|운영사|자회사|법인) $/;
/** 모레를 사들인다, 모레에 투자했다, 모레 지분: acts are not done to a day. */
const actedOn =
  /^(?:를 (?!기점|시한|고비|끝|마지막)|에(?:게| (?=[^.]{0,20}투자))|와의 |의 (?:지분|주식|경영권|대주주)|로부터 | ?측| (?:지분|주식|경영권)[을를의은이 ]| 인수(?:전|설| (?:타진|추진|검토|협상|합의|제안)))/;

/** Is 모레 the company of that name and not the day after tomorrow? */
const isName = (text: string, at: number, end: number): boolean =>
  kindBefore.test(text.slice(Math.max(0, at - 5), at)) || actedOn.test(text.slice(end, end + 30));

/** 어제, 이날: the latter is the day that the text named last. */
function dayByWord(text: string, at: number, today: Today | null, word: string): FoundDate | null {
  const end = at + word.length;
  if (!endsWord(text, end) || (word === '모레' && isName(text, at, end))) return null;
  const from = today?.last && word in thatDayWords ? today.last : today;
  return { end, date: from ? dayAway(from, dayWords[word] ?? thatDayWords[word] ?? 0) : {} };
}

/** 사흘 전, 두 달 뒤. */
function awayByWord(text: string, at: number, today: Today | null, word: string): FoundDate | null {
  const away = /^ ?(전|뒤|후)(?![가-힣])/.exec(text.slice(at + word.length, at + word.length + 4));
  if (!away) return null;
  const sign = away[1] === '전' ? -1 : 1;
  const days = dayCounts[word];
  const date =
    days === undefined ? farAway(today, sign * (monthCounts[word] ?? 0), '달') : farAway(today, sign * days, '일');
  return { end: at + word.length + away[0].length, date };
}

/** 연내, 연말, 연초. */
function thisYear(at: number, today: Today | null, word: string): FoundDate {
  const part = word === '연말' ? 'late' : word === '연초' ? 'early' : undefined;
  return { end: at + word.length, date: today ? { year: today.year } : {}, ...(part && { part }) };
}

/** 지난해 4분기, 내달 초, 어제, 연내, 상반기. */
export function byWord(text: string, at: number, today: Today | null): FoundDate | null {
  const year = wordAt(text, at, yearKeys);
  if (year !== undefined) return yearByWord(text, at, today, year);
  const month = wordAt(text, at, monthKeys);
  if (month !== undefined) return monthByWord(text, at, today, month);
  const quarter = wordAt(text, at, quarterKeys);
  if (quarter !== undefined) return quarterByWord(at, today, quarter);
  const day = wordAt(text, at, dayKeys);
  if (day !== undefined) return dayByWord(text, at, today, day);
  const count = wordAt(text, at, countKeys);
  if (count !== undefined) return awayByWord(text, at, today, count);
  const within = wordAt(text, at, ['연내', '연말', '연초']);
  if (within !== undefined && endsWord(text, at + within.length)) return thisYear(at, today, within);
  return withinYear(text, at, {});
}
