import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildPack, packSchema } from '../../../src/deals/pack.ts';
import { quickCheck } from '../../../src/deals/quick-check.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { shipped } from './shipped.ts';

const check = quickCheck(packSchema);
const whole = buildPack({ ...shipped, version: '1.0.0', date: '2026-11-21' });
/** A pack small enough to be spoilt a thousand times. */
const small = {
  ...whole,
  deals: whole.deals.slice(90, 96),
  entities: whole.entities.filter((_, n) => n % 40 === 0),
  rates: { ...whole.rates, perDollar: { KRW: { '2024-01': 1300, '2024-02': 1310 } } },
  index: { nvidia: [0, 1] },
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = () => JSON.parse(JSON.stringify(small)) as Json;

/** Every place in a piece of JSON where something can be spoilt: the holder and the key. */
function placesIn(json: Json): { holder: Json[] | { [key: string]: Json }; key: string | number }[] {
  if (json === null || typeof json !== 'object') return [];
  const holder = json;
  const keys = Array.isArray(holder) ? holder.map((_, key) => key) : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn((holder as Record<string | number, Json>)[key] ?? null)]);
}

const wrong = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' x',
  'x',
  '2024-02-30',
  '2024',
  'nvidia',
  {},
  { x: 1 },
);

describe('the quick check', () => {
  it('takes the shipped pack, as Valibot does', () => {
    expect(v.is(packSchema, whole)).toBe(true);
    expect(check(whole)).toBe(true);
  });

  it('gives the verdict of Valibot for whatever is spoilt', () => {
    const places = placesIn(copy()).length;
    expect(places).toBeGreaterThan(250);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(places - 1), wrong, fc.constantFrom('change', 'take', 'add'), (number, value, what) => {
        const spoilt = copy();
        const place = placesIn(spoilt)[number];
        if (!place) return;
        const holder = place.holder as Record<string | number, Json>;
        if (what === 'change') holder[place.key] = value;
        else if (what === 'take' && !Array.isArray(place.holder)) delete holder[place.key];
        else if (!Array.isArray(place.holder)) holder.added = value;
        const verdict = v.is(packSchema, spoilt);
        if (!verdict) refused++;
        expect(check(spoilt)).toBe(verdict);
      }),
      fuzzRuns(1000),
    );
    expect(refused).toBeGreaterThan(300);
  });

  it.each([
    ['an unknown form', v.object({ a: v.bigint() }), { a: 1n }, { a: 1 }],
    ['an unknown rule', v.pipe(v.string(), v.endsWith('x')), 'ax', 'xa'],
    [
      'an unknown rule deep inside',
      v.array(v.strictObject({ a: v.pipe(v.number(), v.multipleOf(2)) })),
      [{ a: 4 }],
      [{ a: 3 }],
    ],
    ['a description', v.pipe(v.string(), v.description('x'), v.minLength(1)), 'a', ''],
    ['a pipe in a pipe', v.pipe(v.pipe(v.number(), v.gtValue(0)), v.integer()), 5, -5],
    ['four rules', v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9), v.finite()), 5, 10],
  ])('agrees on %s', (_, schema, good, bad) => {
    const checkIt = quickCheck(schema);
    expect([checkIt(good), checkIt(bad)]).toEqual([true, false]);
  });
});
