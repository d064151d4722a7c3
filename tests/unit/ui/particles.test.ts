import { expect, test } from 'vitest';
import { withParticles } from '../../../src/ui/particles.ts';

test.each([
  ['메타[와/과] 협력', '메타와 협력'],
  ['인텔[와/과] 협력', '인텔과 협력'],
  ['TSMC[와/과] 협력', 'TSMC와 협력'],
  ['ARM[와/과] 협력', 'ARM과 협력'],
  ['IBM[이/가]', 'IBM이'],
  ['AMD[이/가]', 'AMD가'],
  ['H100[을/를]', 'H100을'],
  ['MI450[을/를]', 'MI450을'],
  ['B2[을/를]', 'B2를'],
  ['SK㈜[이/가]', 'SK㈜가'],
  ['네이버(NAVER)[은/는]', '네이버(NAVER)는'],
  ['서울[으로/로]', '서울로'],
  ['두 자리[이/가] [을/를]', '두 자리가 를'],
])('%s → %s', (marked, fitted) => {
  expect(withParticles(marked)).toBe(fitted);
});
