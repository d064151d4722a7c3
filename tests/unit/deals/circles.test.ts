import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/deals/deal.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { madeBook, madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

const party = (entity: string, role: Deal['parties'][number]['role']) => ({ entity: id(entity), role });
const stake = (more: Parameters<typeof madeDeal>[0] = {}) =>
  madeDeal({
    id: '2024-03-maker-stake',
    date: '2024-03-01',
    kind: 'investment',
    parties: [party('maker', 'investor'), party('member', 'investee')],
    ...more,
  });
const order = (more: Parameters<typeof madeDeal>[0] = {}) => madeDeal({ id: '2024-05-maker-order', ...more });
const circles = (deals: Deal[], entity = 'maker', companions = ['member'], asOf = '2025-01-01') =>
  priorDeals(madeBook(deals), { entity: id(entity), asOf, companions: companions.map(id) })?.circles;

describe('money that comes back', () => {
  const found = {
    investor: 'maker',
    buyer: 'member',
    investments: { deals: ['2024-03-maker-stake'], reported: 0 },
    purchases: { deals: ['2024-05-maker-order'], reported: 0 },
  };

  it('is found on both cards, and for the group of the one that buys', () => {
    expect(circles([stake(), order()])).toEqual([found]);
    expect(circles([stake(), order()], 'member', ['maker'])).toEqual([found]);
    expect(circles([stake(), order()], 'maker', ['group'])).toEqual([{ ...found, buyer: 'group' }]);
    expect(circles([stake(), order()], 'group', ['maker'])).toEqual([{ ...found, buyer: 'group' }]);
  });

  it.each<[string, Deal[], string[], string]>([
    ['without the other in the article', [stake(), order()], ['apart'], '2025-01-01'],
    ['before the second half was known', [stake(), order()], ['member'], '2024-04-01'],
    ['of one half only', [stake()], ['member'], '2025-01-01'],
    [
      'where the stake was sold',
      [stake({ exit: true, parties: [party('maker', 'seller'), party('member', 'investee')] }), order()],
      ['member'],
      '2025-01-01',
    ],
    [
      'where the order came to nothing',
      [
        stake(),
        order({
          status: 'cancelled',
          history: [
            { date: '2024-05-10', status: 'signed', source: 0 },
            { date: '2024-06-01', status: 'cancelled', source: 0 },
          ],
        }),
      ],
      ['member'],
      '2025-01-01',
    ],
    [
      'where the investor is the one who buys',
      [stake(), order({ parties: [party('member', 'supplier'), party('maker', 'buyer')] })],
      ['member'],
      '2025-01-01',
    ],
  ])('is not there %s', (_, deals, companions, asOf) => {
    expect(circles(deals, 'maker', companions, asOf)).toEqual([]);
  });

  it('counts an umbrella with its tranches once, and what is only reported', () => {
    const part = order({ id: '2024-06-maker-part', date: '2024-06-01', part_of: order().id });
    const [circle] = circles([stake({ basis: 'press' }), order(), part]) ?? [];
    expect(circle?.purchases.deals).toEqual(['2024-05-maker-order']);
    expect(circle?.investments.reported).toBe(1);
  });

  it('엔비디아 and xAI: none in December 2024, one a year later', () => {
    const between = (asOf: string) =>
      priorDeals(shippedBook, { entity: id('xai'), asOf, companions: [id('nvidia')] })?.circles.map(
        ({ investor, buyer }) => `${investor} ${buyer}`,
      );
    expect(between('2024-12-02')).toEqual([]);
    expect(between('2025-12-02')).toEqual(['nvidia xai']);
  });
});
