import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import { type Bounds, figuresOf } from '../../../src/deals/figures-of.ts';
import { noRates } from '../../../src/deals/rates.ts';
import { type Comparison, compareDeals, type Told } from '../../../src/extract/compare.ts';
import { compareBounds } from '../../../src/extract/compare-bounds.ts';
import type { StatedDeal } from '../../../src/extract/stated-deal.ts';
import { day } from '../deals/made.ts';
import { manyDeals } from '../deals/many-deals.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

/** What holds of every comparison. */

const number = fc.integer({ min: 1, max: 1_000_000 });
const bounds: fc.Arbitrary<Bounds> = fc
  .record({ value: number, more: number, approx: fc.boolean(), form: fc.constantFrom('one', 'range', 'up', 'least') })
  .map(({ value, more, approx, form }) => ({
    low: form === 'up' ? 0 : value,
    high: form === 'least' ? null : form === 'range' ? value + more : value,
    approx,
  }));

const mirrored = { equal: 'equal', fits: 'fits', larger: 'smaller', smaller: 'larger' } as const;

test('two figures say the same of each other, whichever comes first', () => {
  fc.assert(
    fc.property(bounds, bounds, fc.constantFrom(0, 0.06), (a, b, slack) => {
      const [there, back] = [compareBounds(a, b, slack), compareBounds(b, a, slack)];
      expect(back.kind).toBe(mirrored[there.kind]);
      if ('by' in there && 'by' in back) expect(back.by).toEqual(there.by);
    }),
    fuzzRuns(),
  );
});

test('a figure equals itself, and what lies between its own bounds is never apart from it', () => {
  fc.assert(
    fc.property(bounds, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
      expect(compareBounds(one, one).kind).toBe('equal');
      const value = one.low + share * ((one.high ?? one.low * 2) - one.low);
      if (value === 0) return;
      expect(['equal', 'fits']).toContain(compareBounds({ low: value, high: value, approx: false }, one).kind);
    }),
    fuzzRuns(),
  );
});

test('a difference added to the smaller figure reaches the larger one', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const plain = (value: number) => ({ low: value, high: value, approx: false });
      const verdict = compareBounds(plain(a), plain(b));
      if ('by' in verdict) expect(verdict.by.low).toBe(Math.abs(a - b));
      else expect(verdict.kind).toBe('equal');
    }),
    fuzzRuns(),
  );
});

const { deals, entities } = manyDeals({ deals: 400, companies: 12, seed: 7 });
const book = makeDealBook({ deals, entities, rates: noRates });

/** A stated deal that looks like one of the records, with another figure now and then. */
const stated: fc.Arbitrary<StatedDeal> = fc
  .record({
    like: fc.nat(deals.length - 1),
    times: fc.constantFrom(1, 1, 1.02, 2),
    isEquivalent: fc.boolean(),
    status: fc.constantFrom('reported' as const, 'announced' as const, 'completed' as const, 'cancelled' as const),
    dated: fc.boolean(),
  })
  .map(({ like, times, isEquivalent, status, dated }) => {
    const record = deals[like];
    if (!record) throw new RangeError('expected the position of a deal');
    const chips = record.chips?.map(({ entity, quantity, approx }) => ({
      entity,
      ...(quantity && { quantity: Math.ceil(quantity * times) }),
      ...(approx && { approx }),
      ...(isEquivalent && quantity && { equivalent_only: true as const }),
    }));
    return {
      kind: record.kind,
      status,
      parties: record.parties,
      ...(chips && { chips }),
      ...(record.amount && { amount: { ...record.amount, value: record.amount.value * times } }),
      ...(dated && { date: record.date }),
      span: { start: 0, end: 10 },
      confidence: 1,
    };
  });

const toldIn = (comparison: Comparison): Told | null =>
  comparison.kind === 'new' ? comparison.before : comparison.told;

const measures = (deal: Parameters<typeof figuresOf>[0]) =>
  figuresOf(deal).map(({ measure }) => JSON.stringify(measure));

test('every comparison names a record of the book that was told by the day, and its publisher', () => {
  fc.assert(
    fc.property(fc.array(stated, { maxLength: 6 }), day, (claims, asOf) => {
      const compared = compareDeals(claims, book, asOf);
      expect(compared.map((one) => one.stated)).toEqual(claims);
      for (const { comparison } of compared) {
        const told = toldIn(comparison);
        if (!told) continue;
        const record = deals.find(({ id }) => id === told.record.id);
        expect(record).toMatchObject({ date: told.record.date });
        expect(record?.sources.map(({ publisher }) => publisher)).toContain(told.record.publisher);
        expect(record?.date && record.date <= asOf).toBe(true);
        expect(record?.sources.some(({ published }) => (published ?? '') <= asOf)).toBe(true);
      }
    }),
    fuzzRuns(),
  );
});

test('a figure stands only beside a figure that counts the same: orders with orders, equivalents with equivalents', () => {
  let seen = 0;
  fc.assert(
    fc.property(stated, day, (claim, asOf) => {
      const [first] = compareDeals([claim], book, asOf);
      if (!first || !/larger|smaller|differs/.test(first.comparison.kind)) return;
      const told = toldIn(first.comparison);
      expect(told?.figure).not.toBeNull();
      const measure = told?.figure?.measure;
      seen += 1;
      if (measure?.unit === 'money') expect(claim.amount).toBeDefined();
      else expect(measures(claim)).toContain(JSON.stringify(measure));
    }),
    fuzzRuns(),
  );
  expect(seen).toBeGreaterThan(0);
});
