import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, type Filter, filterRows, noFilter } from '../../../src/glance/filter-rows.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { madeGlance } from './made-glance.ts';

const deals = [
  madeDeal({ id: '2023-01-maker-member-a', date: '2023-01-10', kind: 'supply', status: 'signed' }),
  madeDeal({ id: '2024-01-maker-member-b', date: '2024-01-10', kind: 'investment', status: 'announced' }),
  // Cancelled at a time that nobody knows: then its status on the day is not known either.
  madeDeal({ id: '2024-02-maker-member-c', date: '2024-02-10', kind: 'supply', status: 'cancelled' }),
  madeDeal({
    id: '2024-03-apart-group-d',
    date: '2024-03-10',
    kind: 'supply',
    status: 'announced',
    parties: [{ entity: id('apart'), role: 'supplier' }],
  }),
];
const glance = madeGlance(deals, ['maker', 'member', 'apart']);
const left = (filter: Partial<Filter>) =>
  filterRows(glance, { ...noFilter, ...filter }).map(({ deal }) => deal.id.slice(-1));

test('each part of a filter, and parts together', () => {
  expect(left({})).toEqual(['d', 'c', 'b', 'a']);
  expect(left({ kind: 'supply' })).toEqual(['d', 'c', 'a']);
  expect(left({ status: 'announced' })).toEqual(['d', 'b']);
  expect(left({ status: 'unknown' })).toEqual(['c']);
  expect(left({ year: '2024' })).toEqual(['d', 'c', 'b']);
  expect(left({ entity: id('apart') })).toEqual(['d']);
  expect(left({ entity: id('nobody') })).toEqual([]);
  expect(left({ kind: 'supply', year: '2024', entity: id('maker') })).toEqual(['c']);
});

test('choices say what they would leave beside the other choices; what is chosen stays', () => {
  expect(choicesOf(glance, noFilter).years).toEqual([
    { value: '2024', count: 3 },
    { value: '2023', count: 1 },
  ]);
  const { kinds, years, statuses } = choicesOf(glance, { ...noFilter, kind: 'investment', year: '2023' });
  expect(kinds).toEqual([
    { value: 'supply', count: 1 },
    { value: 'investment', count: 0 },
  ]);
  expect(years).toEqual([
    { value: '2024', count: 1 },
    { value: '2023', count: 0 },
  ]);
  expect(statuses).toEqual([]);
});

test('property: a choice leaves as many rows as it says', () => {
  const value = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
  const filters = fc.record({
    entity: value(['maker', 'member', 'apart'].map(id)),
    kind: value(['supply', 'investment'] as const),
    status: value(['signed', 'announced', 'unknown'] as const),
    year: value(['2023', '2024']),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const { entities, kinds, statuses, years } = choicesOf(glance, filter);
      const parts = { entity: entities, kind: kinds, status: statuses, year: years };
      for (const [part, choices] of Object.entries(parts)) {
        for (const { value, count } of choices) {
          expect(filterRows(glance, { ...filter, [part]: value }).length).toBe(count);
        }
      }
    }),
    fuzzRuns(),
  );
});
