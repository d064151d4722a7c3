/** Small questions about single places of a folded text. */

const isDigitCode = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** Is there an ASCII digit at `at`? */
export const isDigitAt = (text: string, at: number): boolean => isDigitCode(text.charCodeAt(at));

/** Is there a Hangul syllable at `at`? */
export function isHangulAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= 0xac00 && c <= 0xd7a3;
}

/** Is there an ASCII letter at `at`? */
export function isLatinAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at) | 32;
  return c >= 0x61 && c <= 0x7a;
}

/** Where the text goes on after at most one space. */
export const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === 0x20 ? at + 1 : at);

/** Where the text before `at` ends, less at most one space. */
export const skipSpaceBack = (text: string, at: number): number => (text.charCodeAt(at - 1) === 0x20 ? at - 1 : at);

/** The keys of a table of words in the order that `wordAt` needs. */
export const longestFirst = (words: object): string[] => Object.keys(words).sort((a, b) => b.length - a.length);

/** The first of `words` that stands at `at`; the list is to have longer words before their beginnings. */
export const wordAt = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

/** The first of `words` that ends at `at`. */
export const wordBefore = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => at >= word.length && text.startsWith(word, at - word.length));

/** Where the run of digits at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** Where the run of ASCII letters at `at` ends. */
export function latinEnd(text: string, at: number): number {
  let end = at;
  while (isLatinAt(text, end)) end++;
  return end;
}
