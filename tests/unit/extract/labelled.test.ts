import { describe, expect, test } from 'vitest';
import { type LabelledDeals, scoreDeals } from '../../../src/cli/score-deals.ts';
import { shownFrom } from '../../../src/extract/shown-from.ts';
import type { StatedDeal } from '../../../src/extract/stated-deal.ts';
import sameIds from '../../eval/same-ids.json' with { type: 'json' };
import { type Article, articlesOf, read } from './read.ts';

const names = [
  'articles.jsonl',
  'more-articles.jsonl',
  'quantity-articles.jsonl',
  'more-quantity-articles.jsonl',
  'varied-articles.jsonl',
];
const files = names.map((file) => articlesOf<Article & LabelledDeals>(file));
const deals = new Map<string, StatedDeal[]>(
  files.flat().map(({ id, body, published, title }) => [id, read(body, published, title)]),
);
const scoreOf = (gold: readonly LabelledDeals[], least = 0) =>
  scoreDeals(gold, (id) => (deals.get(id) ?? []).filter(({ confidence }) => confidence >= least), sameIds.same);
const share = (rate: { readonly n: number; readonly right: number } | undefined) => (rate ? rate.right / rate.n : 0);

describe('the labelled articles', () => {
  test.each([
    ['articles.jsonl', 0, 0.97, 0.88],
    ['more-articles.jsonl', 1, 0.98, 0.75],
    ['quantity-articles.jsonl', 2, 0.98, 0.76],
    ['more-quantity-articles.jsonl', 3, 0.97, 0.74],
    ['varied-articles.jsonl', 4, 0.94, 0.85],
  ])('%s', (_, k, precision, recall) => {
    const score = scoreOf(files[k] ?? []);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('more-varied-articles.jsonl', () => {
    const gold = articlesOf<Article & LabelledDeals>('more-varied-articles.jsonl');
    const { precision, recall } = scoreDeals(
      gold,
      (id) => gold.filter((one) => one.id === id).flatMap(({ body, published, title }) => read(body, published, title)),
      sameIds.same,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.78);
  });

  test('amounts, quantities and roles of the deals that were found', () => {
    const { details } = scoreOf(files.flat());
    expect(share(details.amount)).toBeGreaterThanOrEqual(0.95);
    expect(share(details.quantity)).toBeGreaterThanOrEqual(0.9);
    expect(share(details.roles)).toBeGreaterThanOrEqual(0.95);
    expect(share(details.status)).toBeGreaterThanOrEqual(0.81);
    expect(share(details.date)).toBeGreaterThanOrEqual(0.82);
  });

  test('what may be shown is right at least 95 times in 100, and is not next to nothing', () => {
    const { precision, recall } = scoreOf(files.flat(), shownFrom);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.55);
  });
});
