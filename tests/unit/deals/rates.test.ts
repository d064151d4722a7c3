import { describe, expect, it } from 'vitest';
import type { Rates } from '../../../src/deals/rates.ts';
import { wonAt, wonOf } from '../../../src/deals/rates.ts';
import { madeDeal } from './made.ts';
import { shipped } from './shipped.ts';

const rates: Rates = {
  source: 'invented',
  unit: 'units of the currency for one US dollar',
  perDollar: {
    KRW: { '2023-11': 1200, '2023-12': 1400, '2024-01': 1300, '2024-02': 1500 },
    JPY: { '2024-01': 130, '2024-02': 150 },
  },
};
const dollars = { value: 10, currency: 'USD' } as const;

describe('won at a date', () => {
  it('is taken at the average of the month', () => {
    expect(wonAt(rates, dollars, '2024-01-15')).toEqual({ won: 13000, perUnit: 1300, period: '2024-01', stale: false });
    expect(wonAt(rates, dollars, '2024-02')).toMatchObject({ won: 15000, period: '2024-02' });
    expect(wonAt(rates, { value: 26, currency: 'JPY' }, '2024-01-15')).toMatchObject({ won: 260, perUnit: 10 });
  });

  it('is the mean of its months for a year, told as partial where the rates end within it', () => {
    expect(wonAt(rates, dollars, '2023')).toEqual({ won: 13000, perUnit: 1300, period: '2023', stale: false });
    expect(wonAt(rates, dollars, '2024')).toEqual({ won: 14000, perUnit: 1400, period: '2024', stale: true });
  });

  it('stands on the last month after that, and says so', () => {
    expect(wonAt(rates, dollars, '2026-11-21')).toEqual({ won: 15000, perUnit: 1500, period: '2024-02', stale: true });
    expect(wonAt(rates, dollars, '2026')).toMatchObject({ period: '2024-02', stale: true });
  });

  it('is not known before the first month, nor for a currency without rates', () => {
    expect(wonAt(rates, dollars, '2015-01-01')).toBeNull();
    expect(wonAt(rates, dollars, '2015')).toBeNull();
    expect(wonAt(rates, { value: 1, currency: 'AUD' }, '2024-01-15')).toBeNull();
    expect(wonAt({ ...rates, perDollar: {} }, dollars, '2024-01-15')).toBeNull();
  });

  it('reads the shipped rates the right way round', () => {
    expect(wonAt(shipped.rates, { value: 1, currency: 'USD' }, '2024-12-02')?.perUnit).toBeCloseTo(1440, 0);
    expect(wonAt(shipped.rates, { value: 1, currency: 'EUR' }, '2024-12-02')?.perUnit).toBeCloseTo(1508, 0);
    expect(wonAt(shipped.rates, { value: 100, currency: 'JPY' }, '2024-12-02')?.won).toBeGreaterThan(900);
    expect(wonAt(shipped.rates, { value: 100, currency: 'JPY' }, '2024-12-02')?.won).toBeLessThan(1000);
  });
});

describe('the won of a deal', () => {
  it('is the figure of the source before any of ours', () => {
    const deal = madeDeal({ date: '2024-01-15', amount: dollars, amount_krw_reported: 13300 });
    expect(wonOf(deal, rates)).toEqual({ kind: 'reported', won: 13300 });
  });

  it('has ours beside it where the two differ by more than 3 %', () => {
    const oursBeside = (won: number) => {
      const found = wonOf(madeDeal({ date: '2024-01-15', amount: dollars, amount_krw_reported: won }), rates);
      return found.kind === 'reported' ? found.ours?.won : 'not reported';
    };
    expect([12610, 13000, 13390].map(oursBeside)).toEqual([undefined, undefined, undefined]);
    expect([12600, 13400].map(oursBeside)).toEqual([13000, 13000]);
  });

  it('says how it came about', () => {
    expect(wonOf(madeDeal({}), rates)).toEqual({ kind: 'no-amount' });
    expect(wonOf(madeDeal({ amount: { value: 7, currency: 'KRW' } }), rates)).toEqual({ kind: 'won', won: 7 });
    expect(wonOf(madeDeal({ date: '2024-01', amount: dollars }), rates)).toMatchObject({
      kind: 'converted',
      won: 13000,
    });
    expect(wonOf(madeDeal({ amount: { value: 7, currency: 'AUD' } }), rates)).toEqual({
      kind: 'no-rate',
      currency: 'AUD',
    });
  });
});
