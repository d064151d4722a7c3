import { expect, test } from 'vitest';
import { pickMentions } from '../../../src/lexicon/pick-mentions.ts';
import { scan } from '../../../src/lexicon/scan.ts';
import type { Tokens } from '../../../src/lexicon/tokens.ts';
import { made, shipped } from './made-lexicon.ts';

/** How often the tokens of a text are looked at while its mentions are picked, for each token. */
function looksPerToken(lexicon: typeof shipped, text: string): number {
  const tokens = scan(lexicon, text) as Tokens;
  let looks = 0;
  const counted = (numbers: number[]) =>
    new Proxy(numbers, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const { start, end, value } = tokens;
  pickMentions(lexicon, text, { start: counted(start), end: counted(end), value: counted(value) }, undefined);
  return looks / value.length;
}

// Two units and a space each: eighty of them on either side are one sentence, as in a menu or a table.
test.each([
  ['one guarded name', 'KT '],
  ['a name and a word against it', 'KT 감독 '],
  ['a name and a word of its look-alike', 'KT KT위즈 '],
  ['two spellings of one name', 'KIA 기아 '],
])('%s over and over costs each time what it costs once', (_, piece) => {
  const looks = looksPerToken(shipped, `감독 ${piece.repeat(4000)}`);
  expect(looks).toBeLessThan(100);
});

test('of two uses a word speaks to the nearer one, of two as near to the one behind it', () => {
  const lexicon = made({ id: 'tea', ko: '홍차', guards: [{ names: ['홍차'], against: ['우유', '설탕'] }] });
  const starts = (text: string) => pickMentions(lexicon, text, scan(lexicon, text) as Tokens, undefined);
  expect(starts('우유 홍차와 회사 이름 홍차').map(({ start }) => start)).toEqual([13]);
  expect(starts('회사 이름 홍차와 설탕 홍차').map(({ start }) => start)).toEqual([6]);
  expect(starts('홍차 우유 홍차').map(({ start }) => start)).toEqual([0]);
  expect(starts('설탕 홍차 홍차 홍차 우유').map(({ start }) => start)).toEqual([6]);
});
