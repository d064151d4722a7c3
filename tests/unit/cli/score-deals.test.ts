import { expect, test } from 'vitest';
import { type ScoredDeal, scoreDeals } from '../../../src/cli/score-deals.ts';

const supply = (supplier: string, buyers: string[], more: Partial<ScoredDeal> = {}): ScoredDeal => ({
  kind: 'supply',
  status: 'announced',
  parties: [{ entity: supplier, role: 'supplier' }, ...buyers.map((entity) => ({ entity, role: 'buyer' }))],
  ...more,
});
const score = (gold: ScoredDeal[], read: ScoredDeal[], mentions: string[] = []) =>
  scoreDeals([{ id: 'a', deals: gold, mentions: mentions.map((entity) => ({ entity })) }], () => read, {
    'naver-hd': 'naver',
  });

test('one deal with many buyers may be read as one for each, and the other way round', () => {
  expect(
    score(
      [supply('nvidia', ['a', 'b', 'c'])],
      ['a', 'b'].map((id) => supply('nvidia', [id])),
    ),
  ).toMatchObject({
    right: 1,
    wrong: 0,
    missed: 0,
  });
  expect(
    score(
      ['a', 'b'].map((id) => supply('nvidia', [id])),
      [supply('nvidia', ['a', 'b'])],
    ),
  ).toMatchObject({
    right: 2,
    wrong: 0,
    missed: 0,
  });
  expect(score([supply('nvidia', ['a', 'b', 'c'])], [supply('nvidia', ['a'])])).toMatchObject({ right: 0, wrong: 1 });
});

test('units count as their parents, other spellings as the ids they stand for', () => {
  expect(score([supply('nvidia', ['naver'])], [supply('nvidia', ['naver-cloud'])]).right).toBe(1);
  expect(score([supply('nvidia', ['naver'])], [supply('nvidia', ['naver-hd'])]).right).toBe(1);
});

test('optional deals count neither way, also where they match only nearly', () => {
  const gold = [supply('nvidia', ['meta'], { optional: true })];
  const investment = { ...supply('nvidia', ['meta']), kind: 'investment' };
  expect(score(gold, [investment])).toMatchObject({ right: 0, wrong: 0, missed: 0 });
  expect(score(gold, [])).toMatchObject({ missed: 0, precision: 1, recall: 1 });
});

test('an optional party may be missing, or be a name that no label knows', () => {
  const gold = [
    {
      ...supply('nvidia', []),
      parties: [
        { entity: 'nvidia', role: 'supplier' },
        { entity: 'x', role: 'buyer', optional: true },
      ],
    },
  ];
  expect(score(gold, [supply('nvidia', [])]).right).toBe(1);
  expect(score(gold, [supply('nvidia', ['y'])]).right).toBe(1);
  expect(score(gold, [supply('nvidia', ['y'])], ['y']).right).toBe(0);
});

test('figures may be off by one in a hundred; the won figure is right for a foreign sum', () => {
  const sum = (value: number, currency = 'USD') => ({ amount: { value, currency } });
  const gold = [supply('nvidia', ['meta'], { ...sum(1000), amount_krw_reported: 1_400_000 })];
  const rate = (one: Partial<ScoredDeal>) => score(gold, [supply('nvidia', ['meta'], one)]).details.amount?.right;
  expect([sum(1009), sum(1011), sum(1_400_000, 'KRW'), sum(1000, 'EUR')].map(rate)).toEqual([1, 0, 1, 0]);
});

test('the deal that agrees best is matched first', () => {
  const chips = (quantity: number) => ({ chips: [{ entity: 'h100', quantity }] });
  const gold = [10, 20].map((n) => supply('nvidia', ['meta'], chips(n)));
  const read = [20, 10].map((n) => supply('nvidia', ['meta'], chips(n)));
  expect(score(gold, read).details.quantity).toEqual({ n: 2, right: 2 });
});
