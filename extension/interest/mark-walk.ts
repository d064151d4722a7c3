import type { Mark } from '../content/mark.ts';
import type { PageDoor } from '../content/page-door.ts';

/**
 * The mark to go to by key: from the shown one to its neighbour, around at the ends; from nowhere to the first mark in
 * the window, or below it. What is folded away stands nowhere, and a card beside it neither: it is passed over.
 *
 * @param step 1 for the next, -1 for the one before
 */
export function nextMark(
  marks: readonly Mark[],
  shown: Mark | null,
  step: number,
  rectsOf: PageDoor['rectsOf'],
): Mark | null {
  const topOf = (mark: Mark) => rectsOf(mark)[0]?.top;
  const isShown = (mark: Mark) => topOf(mark) !== undefined;
  const at = shown ? marks.indexOf(shown) : -1;
  if (at < 0) return marks.find((mark) => (topOf(mark) ?? -1) >= 0) ?? marks.find(isShown) ?? null;
  for (let next = 1; next < marks.length; next++) {
    const mark = marks[(at + step * next + next * marks.length) % marks.length];
    if (mark && isShown(mark)) return mark;
  }
  return marks[at] ?? null;
}
