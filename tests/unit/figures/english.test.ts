import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Amount, currencies, type DealChip } from '../../../src/deals/deal.ts';
import { englishFigures } from '../../../src/figures/english.ts';
import { writeFiguresAs } from '../../../src/figures/figure-words.ts';
import {
  counterOf,
  speakDate,
  writeDate,
  writeMoney,
  writeNamed,
  writeQuantity,
  writeRange,
  writeWon,
} from '../../../src/figures/write.ts';
import { moneyText } from '../../../src/ui/total-line.ts';
import { id } from '../deals/shipped.ts';

beforeAll(() => writeFiguresAs(englishFigures));
afterAll(() => writeFiguresAs(null));

/** Spaces that no line breaks at, as spaces. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const chip = (more: Partial<DealChip>) => plain(writeQuantity({ entity: id('h100'), ...more }, '장', 'H100'));

test.each<[Amount, string]>([
  [{ value: 1_080_000_000, currency: 'USD' }, '$1.08 billion'],
  [{ value: 1_510_000_000_000, currency: 'KRW' }, '1.51 trillion won'],
  [{ value: 33_000, currency: 'USD', approx: true }, 'about $33,000'],
  [{ value: 999_600, currency: 'USD' }, '$1 million'],
  [{ value: 999_499, currency: 'USD' }, '$999,000'],
  [{ value: 2_500_000_000, currency: 'EUR', up_to: true }, 'up to €2.5 billion'],
  [{ value: 70_000_000, currency: 'CNY', at_least: true }, '70 million yuan or more'],
  [{ value: 1.25, currency: 'GBP' }, '£1.25'],
  [{ value: 3e15, currency: 'KRW' }, '3,000 trillion won'],
  [{ value: 2e9, currency: 'USD', approx: true, up_to: true }, 'up to about $2 billion'],
])('%j is %s', (amount, words) => expect(plain(writeMoney(amount))).toBe(words));

test('units are written as counted, with their bounds', () => {
  expect(chip({ quantity: 260_000, approx: true })).toBe('about 260,000 units');
  expect(chip({ quantity: 10_080 })).toBe('10,080 units');
  expect(chip({ quantity: 1 })).toBe('1 unit');
  expect(chip({ quantity: 40_000, quantity_max: 50_000 })).toBe('40,000–50,000 units');
  expect(chip({ quantity_max: 50_000 })).toBe('up to 50,000 units');
  // As money says it.
  expect(chip({ quantity_max: 50_000, approx: true })).toBe('up to about 50,000 units');
  expect(chip({ quantity: 40_000, quantity_max: 50_000, approx: true })).toBe('about 40,000–50,000 units');
  expect(chip({ quantity: 100_000, at_least: true })).toBe('100,000 units or more');
  expect(chip({ quantity: 600_000, equivalent_only: true })).toBe('600,000 units (H100 equivalent)');
  expect(chip({})).toBeNull();
  expect(writeNamed('H100', '350,000 units')).toBe('H100: 350,000 units');
});

test('ranges of money and of years are joined as those of units are', () => {
  expect(plain(moneyText({ low: 1e9, high: 2e9, approx: true }, 'USD'))).toBe('about $1 billion–$2 billion');
  expect(writeRange('2021', '2024')).toBe('2021–2024');
  writeFiguresAs(null);
  expect(moneyText({ low: 1e9, high: 2e9, approx: true }, 'USD')).toBe('약 10억 달러~20억 달러');
  expect(writeRange('2021', '')).toBe('2021~');
  writeFiguresAs(englishFigures);
});

test('dates are as precise as they are known, to look at and to be heard', () => {
  expect(['2024-12-02', '2024-12', '2024'].map(writeDate)).toEqual(['Dec 2, 2024', 'Dec 2024', '2024']);
  expect(['2024-12-02', '2024-12', '2024'].map(speakDate)).toEqual(['December 2, 2024', 'December 2024', '2024']);
});

test('nothing of it is Korean, no figure is lost, and no sum breaks apart', () => {
  const money = fc.record({
    value: fc.double({ min: 0.01, max: 1e15, noNaN: true }),
    currency: fc.constantFrom(...currencies),
  });
  fc.assert(
    fc.property(money, (amount) => {
      const text = writeMoney(amount);
      expect(text).not.toMatch(/[가-힣 ]/);
      const units = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
      const [, figure = '', unit] = /([\d,.]+)(?:\u00a0(thousand|million|billion|trillion))?/.exec(text) ?? [];
      const value = Number(figure.replaceAll(',', '')) * (units[unit as keyof typeof units] ?? 1);
      expect(Math.abs(value - amount.value)).toBeLessThanOrEqual(amount.value * 0.0051);
    }),
  );
});

test('without a choice they are Korean again', () => {
  writeFiguresAs(null);
  expect(writeWon(1_510_000_000_000)).toBe('1조 5100억 원');
  expect(counterOf({ entity: id('h100') }, { chip_type: 'GPU' })).toBe('장');
  writeFiguresAs(englishFigures);
});
