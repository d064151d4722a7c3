import { dayAway, monthAway, type NamedDate, type Today } from './resolve-date.ts';

/** The date some years, months or days from the text's; without a year where that is not known. */
export function farAway(today: Today | null, count: number, unit: string): NamedDate {
  if (today === null) return {};
  if (unit === '일') return dayAway(today, count);
  const { year, month } = today;
  return unit === '년' ? { year: year + count } : monthAway(year, month, count);
}
