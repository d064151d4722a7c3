import { isCalendarDate, shiftDay } from '../deals/dates.ts';

/** A point of time as a text names it; what it leaves out follows from the day of the text. */
export interface NamedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** 지난 18일, 오는 27일: the nearest before or after. */
  readonly towards?: 'past' | 'future';
}

/** The day of a text, `YYYY-MM-DD` and in numbers. */
export interface Today {
  readonly iso: string;
  /** The day that the text spoke of last. */
  readonly last?: Today;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day `YYYY-MM-DD` in numbers. */
export function todayOf(iso: string): Today {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { iso, year, month, day };
}

const pad = (n: number) => String(n).padStart(2, '0');

/** A month some months away: `{2025, 1}` and -1 → `{2024, 12}`. */
export function monthAway(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The day some days after (or, negative, before) a day. */
export function dayAway(from: Today, days: number): NamedDate {
  const { year, month, day } = todayOf(shiftDay(from.iso, days));
  return { year, month, day };
}

function write({ year, month, day, quarter, half }: NamedDate): string | undefined {
  if (year === undefined) return undefined;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (half !== undefined) return `${year}-H${half}`;
  const date = [
    String(year),
    ...(month === undefined ? [] : [pad(month)]),
    ...(day === undefined ? [] : [pad(day)]),
  ].join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** The month that a day alone is of: this one, or the last or next that has it. */
function monthOfDay(day: number, towards: NamedDate['towards'], today: Today): NamedDate {
  const step = towards === 'future' ? 1 : -1;
  const isNow = towards === 'future' ? day >= today.day : day <= today.day;
  for (let away = isNow ? 0 : step; Math.abs(away) < 4; away += step) {
    const found = { ...monthAway(today.year, today.month, away), day };
    if (write(found) !== undefined) return found;
  }
  return { day };
}

/** How a part of a year stands to today's: below zero before it. */
function yearOf({ month, day, quarter, half, towards }: NamedDate, today: Today): number {
  const now =
    quarter !== undefined ? Math.ceil(today.month / 3) : half !== undefined ? Math.ceil(today.month / 6) : today.month;
  const own = quarter ?? half ?? month ?? 0;
  const gap = own === now && day !== undefined ? day - today.day : own - now;
  if (towards === 'past') return gap > 0 ? today.year - 1 : today.year;
  if (towards === 'future') return gap < 0 ? today.year + 1 : today.year;
  // In January, 12월 is the last one.
  return day !== undefined && own - now >= 10 ? today.year - 1 : today.year;
}

/**
 * Writes a named date as precise as it is: `2025-10-31`, `2025-10`, `2025-Q3`, `2025-H1`, `2025`.
 * News writes 27일 of the month at hand, or of the last one where that day is yet to come, and 3월 of this year.
 * Undefined where the year is not known, or the calendar has no such day.
 */
export function resolveDate(named: NamedDate, today: Today | null): string | undefined {
  if (named.year !== undefined || today === null) return write(named);
  if (named.month === undefined && named.quarter === undefined && named.half === undefined) {
    return named.day === undefined ? undefined : write(monthOfDay(named.day, named.towards, today));
  }
  return write({ ...named, year: yearOf(named, today) });
}
