import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/ui/keep-together.ts';

// `_` stands for a space that does not break.
test.each([
  ['약 26만 장', '약_26만_장'],
  ['1조 5100억 원', '1조_5100억_원'],
  ['최대 약 5만 장', '최대_약_5만_장'],
  ['블랙웰 1만 80개', '블랙웰 1만_80개'],
  ['10억 8000만 달러 이상', '10억_8000만_달러 이상'],
  ['4만~5만 장', '4만~5만_장'],
  ['(약 1조 5100억 원)', '(약_1조_5100억_원)'],
  ['RTX 프로 6000 2000개', 'RTX 프로 6000 2000개'],
])('a figure stays with its unit: %s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('_', '\u00a0'));
});
