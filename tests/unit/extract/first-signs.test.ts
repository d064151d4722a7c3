import { expect, test } from 'vitest';
import { firstSigns } from '../../../src/extract/first-signs.ts';

test.each([
  ['공급|납품', '공납'],
  ['(?<![가-힣])(?:업무 ?)?협약', '업협'],
  ['(?:칩|)[ ]?계약', '칩 계'],
  ['[었았]다', '었았'],
  ['가{0,2}나', '가나'],
  ['\\(가', '('],
])('%s begins with one of %s', (source, signs) => {
  const first = firstSigns(source);
  expect(first.any).toBe(false);
  expect([...first.signs].sort()).toEqual([...signs].sort());
});

test.each(['.가', '[^가]나', '\\d장', '가?', '[가-힣]다'])('%s may begin anywhere', (source) => {
  expect(firstSigns(source).any).toBe(true);
});
