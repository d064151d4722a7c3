import { digitsEnd, isDigitAt } from './signs.ts';

/** What joins the two ends of a span of dates. */
export const span = /^ ?~ ?|^-/;

/** An integer of one to `most` digits at `at`. */
function integer(text: string, at: number, most: number): { readonly value: number; readonly end: number } | null {
  if (!isDigitAt(text, at)) return null;
  const end = digitsEnd(text, at);
  return end - at > most ? null : { value: Number(text.slice(at, end)), end };
}

/** `N단위` or `N~M단위`: 3월, 1~3월, 12일, 2~4분기. */
export function counted(text: string, at: number, unit: string, most: number) {
  const first = integer(text, at, most);
  if (!first) return null;
  const join = span.exec(text.slice(first.end, first.end + 3));
  const second = join && integer(text, first.end + join[0].length, most);
  const to = second ?? first;
  if (!text.startsWith(unit, to.end)) return null;
  const isSpan = second !== null && second.value > first.value;
  if (second && !isSpan) return null;
  return { first: first.value, last: second?.value, end: to.end + unit.length };
}

/** Do all that are there lie between `low` and `high`, ends included? */
export const inside = (low: number, high: number, ...numbers: readonly (number | undefined)[]) =>
  numbers.every((n) => n === undefined || (n >= low && n <= high));
