import { expect, test } from 'vitest';
import { unitPrice } from '../../../src/deals/unit-price.ts';
import { madeDeal } from './made.ts';
import { id, shipped } from './shipped.ts';

const chips = [{ entity: id('one'), quantity: 10 }];
const amount = { value: 500, currency: 'USD' } as const;

test('money by units', () => {
  expect(unitPrice(madeDeal({ chips, amount }))).toEqual({ currency: 'USD', low: 50, high: 50 });
  expect(unitPrice(madeDeal({ chips: [{ entity: id('one'), quantity: 10, quantity_max: 20 }], amount }))).toEqual({
    currency: 'USD',
    low: 25,
    high: 50,
  });
});

test.each<[string, Parameters<typeof madeDeal>[0]]>([
  ['no units', { amount }],
  ['no money', { chips }],
  ['two chips', { chips: [...chips, { entity: id('two') }], amount }],
  ['a yardstick', { chips: [{ entity: id('one'), quantity: 10, equivalent_only: true }], amount }],
  ['units without an upper bound', { chips: [{ entity: id('one'), quantity: 10, at_least: true }], amount }],
  ['money up to a bound', { chips, amount: { ...amount, up_to: true } }],
  ['a build-out', { chips, amount, kind: 'capex' }],
])('is not told for %s', (_, fields) => {
  expect(unitPrice(madeDeal(fields))).toBeNull();
});

test('of the shipped deals it is what a chip may cost', () => {
  const priced = shipped.deals.flatMap((deal) => unitPrice(deal) ?? []);
  expect(priced.length).toBeGreaterThanOrEqual(4);
  for (const { currency, low, high } of priced) {
    const dollars = currency === 'USD' ? 1 : currency === 'CNY' ? 1 / 7 : 1 / 1400;
    expect(low * dollars).toBeGreaterThan(1000);
    expect(high * dollars).toBeLessThan(300_000);
  }
});
