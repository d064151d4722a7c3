import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn, isOnBridge } from '../../../extension/interest/bridge.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const below = { left: 100, top: 200, right: 460, bottom: 500 };
const above = { left: 100, top: 20, right: 460, bottom: 150 };

test('a straight way from the mark to any point of the near edge is on the bridge', () => {
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 459 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (edge, part) => {
      const from = { x: 150, y: 180 };
      const to = (y: number) => ({ x: from.x + (edge - from.x) * part, y: from.y + (y - from.y) * part });
      expect(isOnBridge(to(below.top), from, below)).toBe(true);
      expect(isOnBridge(to(above.bottom), from, above)).toBe(true);
    }),
    fuzzRuns(),
  );
});

test('away from the card is off the bridge', () => {
  expect(isOnBridge({ x: 150, y: 170 }, { x: 150, y: 180 }, below)).toBe(false);
  expect(isOnBridge({ x: 20, y: 190 }, { x: 150, y: 180 }, below)).toBe(false);
  expect(isOnBridge({ x: 500, y: 198 }, { x: 150, y: 180 }, below)).toBe(false);
});

test('a box takes its slack on every side', () => {
  expect(isIn(below, { x: 95, y: 300 })).toBe(false);
  expect(isIn(below, { x: 95, y: 300 }, 10)).toBe(true);
});
