import { describe, expect, test } from 'vitest';
import type { Total } from '../../../src/deals/totals.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { quantityBars } from '../../../src/ui/bars-of.ts';

const id = (text: string) => text as EntityId;
const familyOf = (chip: EntityId) => (chip.startsWith('h') ? id('hopper') : chip);

function total(counterparty: string, chip: string, units: number, more: Partial<Total> = {}): Total {
  return {
    by: 'counterparty',
    counterparties: [id(counterparty)],
    beside: [],
    kind: 'supply',
    role: 'supplier',
    phase: 'promised',
    measure: { unit: 'chips', chip: id(chip), equivalent: false },
    sum: { low: units, high: units, approx: false },
    deals: [`${counterparty}-${chip}`],
    reported: null,
    confirmedLater: 0,
    ...more,
  } as Total;
}
const three = [total('meta', 'h100', 350), total('xai', 'h100', 100), total('tesla', 'h200', 20)];

describe('units by counterparty', () => {
  test('of one family stand beside one another, the largest first', () => {
    const bars = quantityBars(three, familyOf);
    expect(bars).toMatchObject({ family: 'hopper', kind: 'supply', role: 'supplier', more: 0 });
    expect(bars?.shown.map(({ counterparty, units }) => [counterparty, units.low])).toEqual([
      ['meta', 350],
      ['xai', 100],
      ['tesla', 20],
    ]);
  });
  test('of one counterparty are added within the family', () => {
    const bars = quantityBars([...three, total('tesla', 'h100', 200, { phase: 'delivered' })], familyOf);
    expect(bars?.shown.map(({ counterparty, units }) => [counterparty, units.low])[1]).toEqual(['tesla', 220]);
  });
  test('are not shown for fewer than three', () => {
    expect(quantityBars(three.slice(1), familyOf)).toBeNull();
  });
  test.each([
    ['yardsticks', { measure: { unit: 'chips', chip: id('h100'), equivalent: true } }],
    ['money', { measure: { unit: 'money', currency: 'USD' } }],
    ['plans', { phase: 'planned' }],
    ['deals of another kind', { kind: 'foundry' }],
    ['what several bought together', { counterparties: [id('oracle'), id('openai')] }],
    ['what was bought beside another', { beside: [id('openai')] }],
    ['chips of another family', { measure: { unit: 'chips', chip: id('blackwell'), equivalent: false } }],
  ] as [string, Partial<Total>][])('leave out %s', (_, more) => {
    const bars = quantityBars([...three, total('oracle', 'h100', 999, more)], familyOf);
    expect(bars?.shown.map(({ counterparty }) => counterparty)).toEqual(['meta', 'xai', 'tesla']);
  });
  test('tell how many more there are, and what rests on reports', () => {
    const many = Array.from({ length: 9 }, (_, n) => total(`buyer-${n}`, 'h100', n + 1));
    const reported = { sum: { low: 1, high: 1, approx: false }, rows: 1 };
    const bars = quantityBars([...many, total('meta', 'h100', 5000, { reported })], familyOf);
    expect(bars?.shown[0]).toMatchObject({ counterparty: 'meta', isReported: true });
    expect([bars?.shown.length, bars?.more]).toEqual([6, 4]);
  });
});
