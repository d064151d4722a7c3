/**
 * Dates of unequal precision: `2024-12-02`, `2024-12` or `2024`.
 * A date without a day is a span; it is earlier than another only where its whole span is.
 * All functions take dates that the schema has accepted; ISO dates compare as text.
 */

/** A date as precise as its source; the schema is `dealDateSchema`. */
type LooseDate = string;

const commonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (commonYear[month - 1] ?? 0);
}

/** True for a date that the calendar has: `2024-02-30` and `2024-13` are none. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isCalendarDate(date: string): boolean {
  if (date.length === 4) return true;
  const month = Number(date.slice(5, 7));
  if (month < 1 || month > 12) return false;
  if (date.length === 7) return true;
  const day = Number(date.slice(8, 10));
  return day >= 1 && day <= daysIn(Number(date.slice(0, 4)), month);
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text);
}

/** The first day that a date covers: `2024` → `2024-01-01`. */
export function firstDay(date: LooseDate): string {
  if (date.length === 10) return date;
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a date covers: `2024-02` → `2024-02-29`. */
export function lastDay(date: LooseDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The day `days` after (or, negative, before) a day. */
export function shiftDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** True where the whole of `date` lies before the day `asOf`. */
export function endsBefore(date: LooseDate, asOf: string): boolean {
  return lastDay(date) < asOf;
}

/** True where the whole of `date` lies after the day `asOf`. */
export function beginsAfter(date: LooseDate, asOf: string): boolean {
  return firstDay(date) > asOf;
}

/** True for a month or year that holds the day `asOf`: whether it was before or after, the date does not say. */
export function straddles(date: LooseDate, asOf: string): boolean {
  return date.length < 10 && asOf.startsWith(date);
}

/** True where `date` is exactly the day `asOf`; a month or year never is. */
export function isSameDay(date: LooseDate, asOf: string): boolean {
  return date === asOf;
}

/** True where `a` is surely earlier than `b`: `2019` is not earlier than `2019-05`. */
export function isEarlier(a: LooseDate, b: LooseDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Orders dates newest first, by the last day that each covers; for `Array.sort`. */
export function newestFirst(a: LooseDate, b: LooseDate): number {
  const [endOfA, endOfB] = [lastDay(a), lastDay(b)];
  return endOfA < endOfB ? 1 : endOfA > endOfB ? -1 : 0;
}
