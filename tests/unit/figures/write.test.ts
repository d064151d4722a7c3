import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, Currency, DealChip } from '../../../src/deals/deal.ts';
import { counterOf, speakDate, writeDate, writeMoney, writeQuantity, writeWon } from '../../../src/figures/write.ts';
import { id } from '../deals/shipped.ts';

/** Reads what writeWhole and writeMoney write; the slow and obvious way. */
function readBack(text: string): number {
  const units: Record<string, number> = { 경: 1e16, 조: 1e12, 억: 1e8, 만: 1e4, '': 1 };
  let sum = 0;
  for (const [, figure, unit = ''] of text.matchAll(/([\d.]+)([경조억만]?)/g))
    sum += Number(figure) * (units[unit] ?? Number.NaN);
  return sum;
}
const won = (value: number) => writeMoney({ value, currency: 'KRW' });
const money = fc.double({ min: 0.001, max: 1e19, noNaN: true, minExcluded: true });

describe('money', () => {
  it.each<[Amount, string]>([
    [{ value: 1_080_000_000, currency: 'USD' }, '10억 8000만 달러'],
    [{ value: 1_510_000_000_000, currency: 'KRW' }, '1조 5100억 원'],
    [{ value: 1_513_728_000_000, currency: 'KRW', approx: true }, '약 1조 5100억 원'],
    [{ value: 950_000_000, currency: 'USD', up_to: true }, '최대 9억 5000만 달러'],
    [{ value: 10_000_000_000, currency: 'USD', at_least: true }, '100억 달러 이상'],
    [{ value: 10_000_000_000, currency: 'USD', approx: true, up_to: true }, '최대 약 100억 달러'],
    [{ value: 7_000_000_000_000, currency: 'USD' }, '7조 달러'],
    [{ value: 30_000, currency: 'USD' }, '3만 달러'],
    [{ value: 8500, currency: 'USD' }, '8500달러'],
    [{ value: 12_340, currency: 'EUR' }, '1만 2300유로'],
    [{ value: 1.25, currency: 'GBP' }, '1.25파운드'],
    [{ value: 99_950, currency: 'CNY' }, '10만 위안'],
    [{ value: 9_999_999_999, currency: 'JPY' }, '100억 엔'],
    [{ value: 100_000_000, currency: 'TWD' }, '1억 대만달러'],
    [{ value: 300_000_000, currency: 'AUD' }, '3억 호주달러'],
  ])('%j is %s', (amount, expected) => {
    expect(writeMoney(amount)).toBe(expected);
  });

  it('is within half a percent, in three figures, without exponents, commas or decimals of large sums', () => {
    fc.assert(
      fc.property(money, (value) => {
        const text = won(value);
        expect(Math.abs(readBack(text) - value) / value).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(text).toMatch(/^(\d+(\.\d+)?|(\d{1,4}[경조억만] ?)+\d{0,4}) ?원$/);
        expect(readBack(text)).toBe(Number(readBack(text).toPrecision(3)));
      }),
    );
  });

  it('keeps the order of sums', () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(readBack(won(less))).toBeLessThanOrEqual(readBack(won(more)));
      }),
    );
  });

  it('writes any sum that the schema takes', () => {
    for (const value of [Number.MIN_VALUE, 1e-300, 1e21, Number.MAX_VALUE])
      expect(won(value)).not.toMatch(/e|NaN|undefined/);
  });

  it('has a word for every currency', () => {
    const all: Currency[] = ['USD', 'KRW', 'EUR', 'JPY', 'CNY', 'GBP', 'TWD', 'AUD'];
    const words = all.map((currency) => writeMoney({ value: 10_000, currency }));
    expect(new Set(words).size).toBe(all.length);
    expect(words.join()).not.toContain('undefined');
  });

  it('writes bare won', () => {
    expect(writeWon(4_280_000_000_000)).toBe('4조 2800억 원');
  });
});

describe('quantities', () => {
  const chip = (fields: Omit<DealChip, 'entity'>): DealChip => ({ entity: id('x'), ...fields });
  it.each<[Omit<DealChip, 'entity'>, string | null]>([
    [{}, null],
    [{ quantity: 260_000 }, '26만 장'],
    [{ quantity: 260_000, approx: true }, '약 26만 장'],
    [{ quantity_max: 50_000 }, '최대 5만 장'],
    [{ quantity_max: 50_000, approx: true }, '최대 약 5만 장'],
    [{ quantity: 40_000, quantity_max: 50_000, approx: true }, '약 4만~5만 장'],
    [{ quantity: 100_000, at_least: true }, '10만 장 이상'],
    [{ quantity: 40_000, quantity_max: 50_000 }, '4만~5만 장'],
    [{ quantity: 50_000, quantity_max: 50_000 }, '5만 장'],
    [{ quantity: 10_080 }, '1만 80장'],
    [{ quantity: 3056 }, '3056장'],
    [{ quantity: 8500, quantity_max: 10_000 }, '8500~1만 장'],
    [{ quantity: 1, quantity_max: 20_000 }, '1장~2만 장'],
    [{ quantity: 3, quantity_max: 20_000 }, '3~2만 장'],
    [{ quantity: 1 }, '1장'],
    [{ quantity: 600_000, equivalent_only: true }, '60만 장 상당'],
  ])('%j is %s', (fields, expected) => {
    expect(writeQuantity(chip(fields), '장')).toBe(expected);
  });

  it('keeps equivalents apart from orders', () => {
    const equivalent = chip({ quantity: 600_000, equivalent_only: true });
    expect(writeQuantity(equivalent, counterOf(equivalent, { chip_type: 'GPU' }), 'H100')).toBe('60만 개(H100급)');
    expect(writeQuantity({ ...equivalent, at_least: true }, '개', 'H100')).toBe('60만 개 이상(H100급)');
  });

  it('loses no unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (quantity) => {
        expect(readBack(writeQuantity(chip({ quantity }), '개') ?? '')).toBeCloseTo(quantity, -3);
        if (quantity < 1e12) expect(readBack(writeQuantity(chip({ quantity }), '개') ?? '')).toBe(quantity);
      }),
    );
  });

  it.each([
    ['GPU', '장'],
    ['NPU', '장'],
    ['TPU', '장'],
    ['HBM', '개'],
    ['AP', '개'],
    ['equipment', '대'],
    [undefined, '개'],
  ] as const)('counts %s in %s', (type, counter) => {
    expect(counterOf(chip({ quantity: 1 }), type === undefined ? undefined : { chip_type: type })).toBe(counter);
  });
});

describe('dates', () => {
  it.each([
    ['2025-10-31', '2025.10.31', '2025년 10월 31일'],
    ['2025-01', '2025.01', '2025년 1월'],
    ['2025', '2025', '2025년'],
  ])('%s is %s, spoken %s', (date, written, spoken) => {
    expect([writeDate(date), speakDate(date)]).toEqual([written, spoken]);
  });
});
