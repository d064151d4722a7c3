import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksFrom, strengths } from '../../../extension/mark-settings.ts';

const atFirst = { strength: 'first', persons: false };

test('what cannot be read is as at first, field by field', () => {
  for (const stored of [undefined, null, 'all', 7, [], {}, { strength: 'loud' }, { persons: 'yes' }]) {
    expect(marksFrom(stored)).toEqual(atFirst);
  }
  expect(marksFrom({ strength: 'all', persons: 1, more: [] })).toEqual({ strength: 'all', persons: false });
});

test('what is stored comes back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...strengths), fc.boolean(), (strength, persons) => {
      const settings = { strength, persons };
      expect(marksFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
  );
});

test('anything at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(strengths).toContain(marksFrom(stored).strength);
    }),
  );
});
