import { expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json';
import { type Words, wordsFrom } from '../../../src/ui/words.ts';

const messages = {
  deals: { message: '$1 prior deal[/s], $2 compan[y/ies]' },
  named: { message: '$1: $2 deal[/s] before' },
  korean: { message: '$1[을/를] $2건' },
} as const;
const say = wordsFrom<keyof typeof messages>(messages);

test('English words stand in the number of the figure before them', () => {
  expect(say('deals', 1, 1)).toBe('1 prior deal, 1 company');
  expect(say('deals', 0, 21)).toBe('0 prior deals, 21 companies');
  expect(say('deals', '1,001', 11)).toBe('1,001 prior deals, 11 companies');
  // A figure in a name is none of the message's.
  expect(say('named', 'H1', 2)).toBe('H1: 2 deals before');
  expect(say('named', 'H100', 1)).toBe('H100: 1 deal before');
});

test('Korean particles are left as they were', () => {
  expect(say('korean', '엔비디아', 1)).toBe('엔비디아를 1건');
});

test('no English message keeps a mark of either', () => {
  const all: Words<keyof typeof english> = wordsFrom(english);
  for (const key of Object.keys(english) as (keyof typeof english)[]) {
    for (const count of [1, 2]) expect(all(key, count, count, count, count, count), key).not.toMatch(/[[\]]/);
  }
});
