import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../src/deals/dates.ts';
import type { Deal } from '../../../src/deals/deal.ts';
import { dealsOf, makeDealBook } from '../../../src/deals/deal-book.ts';
import { unfold } from '../../../src/deals/fold-parts.ts';
import { type PriorAnswer, priorDeals } from '../../../src/deals/prior-deals.ts';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { isWithCompanions } from '../../../src/deals/rank-rows.ts';
import { noRates } from '../../../src/deals/rates.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { madeBook, madeDeal } from './made.ts';
import { manyDeals } from './many-deals.ts';
import { id } from './shipped.ts';

const listsOf = ({ prior, sameDay, later, undated }: PriorAnswer) => [prior, sameDay, later, undated];
const idOf = ({ deal }: PriorRow): string => deal.id;
const tree = (rows: readonly PriorRow[]): unknown[] =>
  rows.map((row) => (row.parts.length > 0 ? [idOf(row), ...tree(row.parts)] : idOf(row)));

const sale = (name: string, more: Parameters<typeof madeDeal>[0] = {}) =>
  madeDeal({ id: `2024-05-maker-${name}`, ...more });
const ask = (deals: Deal[], asOf: string, companions: string[] = []) => {
  const answer = priorDeals(madeBook(deals), { entity: id('maker'), asOf, companions: companions.map(id) });
  if (!answer) throw new Error('expected an answer');
  return answer;
};
const partOf = (name: string) => `2024-05-maker-${name}` as NonNullable<Deal['part_of']>;

describe('a tranche', () => {
  it('stands under its umbrella, at every level, and nowhere else', () => {
    const deals = [
      sale('whole'),
      sale('part', { part_of: partOf('whole') }),
      sale('piece', { part_of: partOf('part') }),
    ];
    expect(tree(ask(deals, '2025-01-01').prior)).toEqual([
      ['2024-05-maker-whole', ['2024-05-maker-part', '2024-05-maker-piece']],
    ]);
  });

  it('stands alone where its umbrella is of another time, or of another entity', () => {
    const later = { id: '2024-09-maker-whole', date: '2024-09-01' };
    const before = sale('part', { part_of: later.id as Deal['id'] });
    const answer = ask([madeDeal(later), before], '2024-06-01');
    expect([tree(answer.prior), tree(answer.later)]).toEqual([['2024-05-maker-part'], ['2024-09-maker-whole']]);
    expect(tree(ask([madeDeal(later), before], '2025-01-01').prior)).toHaveLength(1);

    const others = madeDeal({
      id: '2024-05-apart-whole',
      parties: [
        { entity: id('apart'), role: 'supplier' },
        { entity: id('member'), role: 'buyer' },
      ],
    });
    expect(tree(ask([others, sale('part', { part_of: others.id })], '2025-01-01').prior)).toEqual([
      '2024-05-maker-part',
    ]);
  });

  it('takes its umbrella to the companions that it has itself', () => {
    const parties: Deal['parties'] = [
      { entity: id('maker'), role: 'supplier' },
      { entity: id('apart'), role: 'buyer' },
    ];
    const deals = [
      sale('newer', { date: '2024-05-20' }),
      sale('whole', { date: '2024-05-01' }),
      sale('part', { date: '2024-05-02', parties, part_of: partOf('whole') }),
    ];
    const [first] = ask(deals, '2025-01-01', ['apart']).prior;
    expect(first && [idOf(first), first.companions, first.parts[0]?.companions]).toEqual([
      '2024-05-maker-whole',
      [],
      ['apart'],
    ]);
  });
});

describe('whatever the deals, the entity and the day', () => {
  const world = fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 60 }))
    .map(([seed, count]) => manyDeals({ deals: count, companies: 8, seed }));
  const entity = fc.constantFrom('company-0', 'company-1', 'company-5', 'chip-0', 'chip-2').map(id);
  const asOf = fc.constantFrom('2018-01-01', '2021-06-15', '2023-03-31', '2027-01-01');
  const every = (check: (answer: PriorAnswer, deals: Deal[]) => void) =>
    fc.assert(
      fc.property(world, entity, asOf, ({ deals, entities }, one, day) => {
        const book = makeDealBook({ deals, entities, rates: noRates });
        const answer = priorDeals(book, { entity: one, asOf: day, companions: [id('company-3'), id('company-6')] });
        if (answer) check(answer, dealsOf(book, one));
      }),
      fuzzRuns(300),
    );

  it('each deal stands once, under its umbrella exactly where the list has that', () => {
    every((answer, deals) => {
      const lists = listsOf(answer);
      expect(lists.flatMap(unfold).map(idOf).sort()).toEqual(deals.map((deal) => deal.id as string).sort());
      for (const list of lists) {
        const listed = new Set(unfold(list).map(idOf));
        for (const row of list) expect(listed.has(row.deal.part_of ?? '')).toBe(false);
        for (const row of unfold(list)) for (const part of row.parts) expect(part.deal.part_of).toBe(idOf(row));
      }
    });
  });

  it('a status is of the last stage before the day, and what came later is told', () => {
    every(({ prior, asOf: day }) => {
      for (const { deal, status, statusLater } of unfold(prior)) {
        const stages = deal.history ?? [{ date: deal.date, status: deal.status }];
        const known = stages.filter(({ date }) => lastDay(date) < day).at(-1);
        expect(status).toMatchObject({ status: known?.status, date: known?.date });
        expect(statusLater?.status).toBe(deal.status === known?.status ? undefined : deal.status);
      }
    });
  });

  it('rows with companions come first, of those alike the newer, then the larger', () => {
    every((answer) => {
      for (const list of listsOf(answer)) {
        list.forEach((row, at) => {
          const next = list[at + 1];
          if (!next) return;
          const ranks = [row, next].map((one) => (isWithCompanions(one) ? 0 : 1));
          expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? 0);
          if (ranks[0] !== ranks[1]) return;
          const [end, endOfNext] = [lastDay(row.deal.date), lastDay(next.deal.date)];
          expect(end >= endOfNext).toBe(true);
          const won = (one: PriorRow) => (one.won.kind === 'won' ? one.won.won : 0);
          if (end === endOfNext) expect(won(row)).toBeGreaterThanOrEqual(won(next));
        });
      }
    });
  });
});

describe('a figure whose sources are all younger than the day', () => {
  const told = (published: (string | undefined)[], more: Parameters<typeof madeDeal>[0] = {}) => {
    const sources = published.map((date, at) => ({
      url: `https://news.example/${at}`,
      publisher: '신문',
      ...(date && { published: date }),
    }));
    const deal = madeDeal({ date: '2024-05-10', amount: { value: 5, currency: 'USD' }, sources, ...more });
    const answer = ask([deal], '2024-06-15');
    return listsOf(answer).flat()[0]?.confirmedLater ?? false;
  };

  it.each<[string, (string | undefined)[], boolean]>([
    ['is confirmed later', ['2024-06-16', '2024-07'], true],
    ['is not where one was out', ['2024-06-14', '2024-07'], false],
    ['is not where one is of the day', ['2024-06-15'], false],
    ['is not where one without a date counts as of its row', ['2024-07-01', undefined], false],
    ['is not where a month may have been before', ['2024-06'], false],
  ])('%s', (_, published, expected) => {
    expect(told(published)).toBe(expected);
  });

  it('is not said of a row without figures, nor of what is itself later', () => {
    const none = madeDeal({ sources: [{ url: 'https://news.example/1', publisher: '신문', published: '2024-07-01' }] });
    expect(ask([none], '2024-06-15').prior[0]).not.toHaveProperty('confirmedLater');
    expect(told(['2024-07-01'], { date: '2024-07-01' })).toBe(false);
  });
});
