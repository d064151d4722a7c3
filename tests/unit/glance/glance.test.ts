import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unfold } from '../../../src/deals/fold-parts.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { isWithCompanions } from '../../../src/deals/rank-rows.ts';
import { countOf, glanceAt, glanceInEnglish, pairsOf } from '../../../src/glance/glance.ts';
import { book as anyBook, day, madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { madeArticle, madeGlance } from './made-glance.ts';

const party = (entity: string, role: 'supplier' | 'buyer' = 'buyer') => ({ entity: id(entity), role }) as const;
const between = (...names: string[]) => names.map((name, at) => party(name, at === 0 ? 'supplier' : 'buyer'));
const pairNames = (glance: ReturnType<typeof madeGlance>) => pairsOf(glance.rows).pairs.map(({ names }) => names);

test('entities: those with prior deals first, then the most named; each with its places', () => {
  const deals = [madeDeal({ parties: between('maker', 'member') })];
  const { entities } = madeGlance(deals, ['apart', 'apart', 'maker', 'two', 'maker', 'member']);
  expect(entities.map(({ entity, mentions, deals }) => [entity.id, mentions, deals.size])).toEqual([
    ['maker', [2, 4], 1],
    ['member', [5], 1],
    ['apart', [0, 1], 0],
    ['two', [3], 0],
  ]);
});

test('for readers of English every name is the English one', () => {
  const glance = glanceInEnglish(madeGlance([madeDeal({ parties: between('maker', 'member') })], ['maker', 'apart']));
  const drawn = [...glance.entities.map(({ entity }) => entity), ...Object.values(glance.names)];
  expect(drawn.length).toBeGreaterThan(3);
  for (const { ko, en } of drawn) expect(ko).toBe(en);
});

test('only what was before the day, each deal once', () => {
  const deals = [
    madeDeal({ id: '2025-02-maker-member-a', date: '2025-02-28', parties: between('maker', 'member') }),
    madeDeal({ id: '2025-03-maker-member-b', date: '2025-03-01', parties: between('maker', 'member') }),
    madeDeal({ id: '2025-04-maker-member-c', date: '2025-04-01', parties: between('maker', 'member') }),
  ];
  const { rows } = madeGlance(deals, ['maker', 'member']);
  expect(rows.map(({ deal }) => deal.id)).toEqual(['2025-02-maker-member-a']);
});

test('pairs: by who takes part, with more deals first; the rest apart', () => {
  const deals = [
    madeDeal({ id: '2024-01-maker-member-a', date: '2024-01-10', parties: between('maker', 'member') }),
    madeDeal({ id: '2024-02-maker-member-b', date: '2024-02-10', parties: between('maker', 'member', 'apart') }),
    madeDeal({ id: '2024-03-maker-member-c', date: '2024-03-10', parties: between('member', 'maker') }),
    madeDeal({ id: '2024-04-maker-group-d', date: '2024-04-10', parties: between('maker') }),
  ];
  const { pairs, rest } = pairsOf(madeGlance(deals, ['member', 'maker', 'apart']).rows);
  expect(pairs.map(({ names, count }) => [names, count])).toEqual([
    [['member', 'maker'], 2],
    [['maker', 'member', 'apart'], 1],
  ]);
  expect(rest.rows.map(({ deal }) => deal.id)).toEqual(['2024-04-maker-group-d']);
});

test('a deal of a member is one of its group, and none between the two', () => {
  const deals = [madeDeal({ parties: between('maker', 'grandchild') })];
  expect(pairNames(madeGlance(deals, ['group', 'maker']))).toEqual([['maker', 'group']]);
  // The nearest that contains it speaks for it.
  expect(pairNames(madeGlance(deals, ['group', 'member', 'maker']))).toEqual([['maker', 'member']]);
  expect(pairNames(madeGlance(deals, ['group', 'member']))).toEqual([]);
});

test('a chip is nobody’s counterpart, but its deals are there', () => {
  const deals = [madeDeal({ parties: between('maker'), chips: [{ entity: id('one') }] })];
  const glance = madeGlance(deals, ['maker', 'family']);
  expect(pairsOf(glance.rows).pairs).toEqual([]);
  expect(glance.entities.map(({ deals }) => deals.size)).toEqual([1, 1]);
  expect([countOf(glance, 'company'), countOf(glance, 'chip')]).toEqual([1, 1]);
});

test('an article that names nothing known', () => {
  const glance = madeGlance([madeDeal({})], ['nobody']);
  expect([glance.entities, glance.rows, pairsOf(glance.rows).pairs]).toEqual([[], [], []]);
});

const someNames = fc.uniqueArray(
  fc.constantFrom('maker', 'group', 'member', 'grandchild', 'apart', 'family', 'one', 'two'),
  { maxLength: 6 },
);

test('property: the rows are the prior deals of the cards, and a deal between names is one with a companion on a card', () => {
  fc.assert(
    fc.property(anyBook, day, someNames, (book, asOf, names) => {
      const packed = { ...book, version: '1', digest: 'abc', date: '2026-06-30', coversTo: '2026-06' };
      const { rows, entities } = glanceAt(packed, madeArticle(names, { asOf }));
      const answers = new Map(
        names.map((name) => {
          const answer = priorDeals(book, { entity: id(name), asOf, companions: names.map(id) });
          return [id(name), unfold(answer?.prior ?? [])];
        }),
      );
      const expected = new Set([...answers.values()].flat().map(({ deal }) => deal.id));
      expect(new Set(rows.map(({ deal }) => deal.id))).toEqual(expected);
      expect(rows.length).toBe(expected.size);
      for (const { entity, deals } of entities) expect(deals.size).toBe(answers.get(entity.id)?.length);
      for (const { deal, companions } of rows) {
        if (companions.length === 0) continue;
        expect(companions.length).toBeGreaterThan(1);
        const onCards = companions.flatMap((name) => answers.get(name)?.filter((row) => row.deal === deal) ?? []);
        expect(onCards.some(isWithCompanions)).toBe(true);
      }
      const { pairs, rest } = pairsOf(rows);
      expect(pairs.reduce((sum, { count }) => sum + count, rest.count)).toBe(rows.length);
      const drawn = [...pairs, rest].flatMap((pair) => unfold(pair.rows));
      expect(new Set(drawn.map(({ deal }) => deal.id))).toEqual(expected);
    }),
    fuzzRuns(200),
  );
});
