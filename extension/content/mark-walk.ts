import { type Mark, rectsOf } from './mark.ts';

/**
 * The mark to go to by key: from the shown one to its neighbour, around at the ends; from nowhere to the first mark in
 * the window, or below it.
 *
 * @param step 1 for the next, -1 for the one before
 */
export function nextMark(marks: readonly Mark[], shown: Mark | null, step: number): Mark | null {
  const at = shown ? marks.indexOf(shown) : -1;
  if (at >= 0) return marks[(at + step + marks.length) % marks.length] ?? null;
  return marks.find((mark) => (rectsOf(mark)[0]?.top ?? Number.NEGATIVE_INFINITY) >= 0) ?? marks[0] ?? null;
}
