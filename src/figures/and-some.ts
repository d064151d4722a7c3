import { skipSpace } from './signs.ts';

/** Where a 여 behind a number ends that says "and some": 2,600여 장, 300조여 원. */
export function afterAbout(text: string, at: number): number | null {
  const from = skipSpace(text, at);
  if (text.charAt(from) !== '여') return null;
  const c = text.charAt(from + 1);
  // 여성, 여부, 여러: words of their own.
  return '성부러기행전론유객학당분권'.includes(c) && c !== '' ? null : from + 1;
}
