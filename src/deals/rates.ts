import * as v from 'valibot';
import { type Amount, type Currency, currencies, type Deal, type DealDate } from './deal.ts';

/** Won for foreign money, at the monthly averages of the deal's time. */

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as "2025-10"'));
const rate = v.pipe(v.number(), v.finite(), v.gtValue(0, 'expected a rate above 0'));

/** Monthly average rates: units of each currency for one US dollar, by month. */
export const ratesSchema = v.strictObject({
  source: v.string(),
  unit: v.literal('units of the currency for one US dollar'),
  perDollar: v.record(v.picklist(currencies), v.record(month, rate)),
});
/** Exchange rates by month; a currency that is not there cannot be converted. */
export type Rates = v.InferOutput<typeof ratesSchema>;

/** Rates of nothing, for data that come without any. */
export const noRates: Rates = { source: 'none', unit: 'units of the currency for one US dollar', perDollar: {} };

/** Won for an amount, and the rate it rests on. */
export interface Conversion {
  /** The amount in won, unrounded. */
  readonly won: number;
  /** Won for one unit of the currency. */
  readonly perUnit: number;
  /** The month (`2024-12`) or year (`2024`) whose average it is. */
  readonly period: string;
  /** True where the rates end before the deal's date does, so that the last known month or part of the year stands in. */
  readonly stale: boolean;
}

/** Won for one unit of the currency in a month; undefined where either rate is missing. */
function wonPerUnit(rates: Rates, currency: Currency, yearMonth: string): number | undefined {
  const won = rates.perDollar.KRW?.[yearMonth];
  const unit = currency === 'USD' ? 1 : rates.perDollar[currency]?.[yearMonth];
  return won === undefined || unit === undefined ? undefined : won / unit;
}

/** Each deal after the last month asks for the months again. */
const monthsKnown = new WeakMap<Rates, Map<Currency, readonly string[]>>();

/** The months that have a rate of the currency, oldest first. */
function monthsOf(rates: Rates, currency: Currency): readonly string[] {
  const known = monthsKnown.get(rates) ?? new Map<Currency, readonly string[]>();
  monthsKnown.set(rates, known);
  const months =
    known.get(currency) ??
    Object.keys(rates.perDollar.KRW ?? {})
      .filter((yearMonth) => wonPerUnit(rates, currency, yearMonth) !== undefined)
      .sort();
  known.set(currency, months);
  return months;
}

function conversion(amount: Amount, perUnit: number, period: string, stale: boolean): Conversion {
  return { won: amount.value * perUnit, perUnit, period, stale };
}

/**
 * Won for an amount at the average of the month of `date`; for a date that is only a year, the mean of its months.
 * After the last month of the rates, that month stands in and `stale` is true (so it is for a year that the rates do
 * not cover to its end). Null where there is no rate: a currency without one, or a time before the first month.
 */
export function wonAt(rates: Rates, amount: Amount, date: DealDate): Conversion | null {
  if (amount.currency === 'KRW') return conversion(amount, 1, date.slice(0, 7), false);
  const exact = wonPerUnit(rates, amount.currency, date.slice(0, 7));
  if (exact !== undefined) return conversion(amount, exact, date.slice(0, 7), false);

  const months = monthsOf(rates, amount.currency);
  const last = months.at(-1);
  if (last === undefined) return null;
  const ofYear = date.length === 4 ? months.filter((yearMonth) => yearMonth.startsWith(date)) : [];
  if (ofYear.length > 0) {
    const sum = ofYear.reduce((total, yearMonth) => total + (wonPerUnit(rates, amount.currency, yearMonth) ?? 0), 0);
    return conversion(amount, sum / ofYear.length, date, last < `${date}-12`);
  }
  if (date.slice(0, 7) <= last) return null;
  return conversion(amount, wonPerUnit(rates, amount.currency, last) ?? 0, last, true);
}

/** By how much the won of a source may differ from ours before that is told: rates move about so much within a month. */
const tolerance = 0.03;

/**
 * A deal's money in won.
 * `no-amount`: the deal states none. `won`: it is in won already. `reported`: the source itself gives won, which goes
 * before any conversion of ours; `ours` is that, where the two differ by more than 3 %. `converted`: ours, at the average
 * of the month. `no-rate`: the currency has no rate.
 */
export type WonOf =
  | { readonly kind: 'no-amount' }
  | { readonly kind: 'won'; readonly won: number }
  | { readonly kind: 'reported'; readonly won: number; readonly ours?: Conversion }
  | ({ readonly kind: 'converted' } & Conversion)
  | { readonly kind: 'no-rate'; readonly currency: Currency };

/** The money of a deal in won, and where the figure comes from. */
export function wonOf(deal: Pick<Deal, 'amount' | 'amount_krw_reported' | 'date'>, rates: Rates): WonOf {
  const { amount, amount_krw_reported: reported } = deal;
  if (!amount) return { kind: 'no-amount' };
  if (amount.currency === 'KRW') return { kind: 'won', won: amount.value };
  const converted = wonAt(rates, amount, deal.date);
  if (reported !== undefined) {
    const differs = converted !== null && Math.abs(reported - converted.won) > tolerance * converted.won;
    return { kind: 'reported', won: reported, ...(differs && { ours: converted }) };
  }
  return converted ? { kind: 'converted', ...converted } : { kind: 'no-rate', currency: amount.currency };
}
