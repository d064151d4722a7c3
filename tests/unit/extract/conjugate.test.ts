import { expect, test } from 'vitest';
import { formsOf } from '../../../src/extract/conjugate.ts';

const matches = (stem: string, text: string) => new RegExp(`^(?:${formsOf(stem).join('|')})`).test(text);

test.each([
  ['사들이', '사들인다 사들였다 사들여 사들일 사들이기로 사들입니다 사들이겠다'],
  ['팔', '판다 팔았다 팔기로 파는 팔아 팔 팝니다'],
  ['넣', '넣는다 넣었다 넣어 넣은 넣을 넣기로'],
  ['보내', '보낸다 보냈다 보내기로 보낼 보내 '],
  ['맡기', '맡긴다 맡겼다 맡겨 맡기기로'],
])('the forms of %s-', (stem, forms) => {
  for (const form of forms.split(' ').filter(Boolean)) expect([form, matches(stem, `${form} `)]).toEqual([form, true]);
});

test.each([
  ['팔', '팔꿈치'],
  ['품', '품목을'],
  ['넣', '너'],
  ['보내', '보냄새'],
])('%s- is not in %s', (stem, word) => {
  expect(matches(stem, word)).toBe(false);
});
