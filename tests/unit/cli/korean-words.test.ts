import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import { dealWords, listWords, messages, statusUnknown, statusWords } from '../../../src/cli/korean-words.ts';

const say = (key: string) => (korean as Readonly<Record<string, { message: string }>>)[key]?.message;
const keyed = (stem: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([key, word]) => [`${stem}_${key.replaceAll('-', '_')}`, word]);

/** The extension may import `src/`, never the other way round: so the words stand twice, and are the same. */
test.each([
  ...keyed('deal', dealWords),
  ...keyed('status', { ...statusWords, unknown: statusUnknown }),
  ['card_same_day', listWords.sameDay],
  ['card_undated', listWords.undated],
  ...Object.entries(messages).map(([key, { message }]) => [key, message]),
])('the table says %s as the card does: %s', (key, word) => {
  expect(word).toBe(say(key));
});
