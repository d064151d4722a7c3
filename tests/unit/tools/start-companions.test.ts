import { expect, test } from 'vitest';
import { companionsOf } from '../../../tools/start/companions.mjs';

const kinds = new Map([
  ['nvidia', 'company'],
  ['meta', 'company'],
  ['mss', 'organization'],
  ['h100', 'chip'],
  ['jensen-huang', 'person'],
]);

test('companies and organizations of the article keep an entity company, each once, as in the card', () => {
  const mentioned = ['h100', 'mss', 'nvidia', 'meta', 'jensen-huang', 'meta', 'unknown'];
  expect(companionsOf('nvidia', mentioned, kinds)).toEqual(['mss', 'meta']);
  expect(companionsOf('h100', mentioned, kinds)).toEqual(['mss', 'nvidia', 'meta']);
});
