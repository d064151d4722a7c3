import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../../../extension/day-unit.ts';
import { day } from '../deals/made.ts';

test('later days have greater units, one for each day', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(unitOf(one)).toHaveLength(1);
      expect(unitOf(one) < unitOf(other)).toBe(one < other);
    }),
  );
  expect(unitOf('2024-03-01').charCodeAt(0) - unitOf('2024-02-28').charCodeAt(0)).toBe(2);
});

test('a day before the first has the unit of the first, which is more than a space', () => {
  expect(unitOf('1990-01-01')).toBe(unitOf('2000-01-01'));
  expect(unitOf('1990-01-01') > ' ').toBe(true);
});
