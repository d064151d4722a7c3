import type { Numeral } from './numeral.ts';
import { readGroups } from './numeral-groups.ts';
import { readNative } from './numeral-native.ts';
import { readHalf, readNeighbours, readVague } from './numeral-vague.ts';
import { isDigitAt, isHangulAt, isLatinAt, wordBefore } from './signs.ts';

/** Words that are written without a space before a number. */
const gluedBefore = ['최대', '최소', '무려', '약', '총', '각', '월', '연'];

/** May a number begin here? Not within a word, an ordinal (제3차), a model (H100, GPT-4), a time or a longer number. */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (isDigitAt(text, at)) {
    if (isDigitAt(text, at - 1) || isLatinAt(text, at - 1) || before === '제' || before === '_') return false;
    if ('-:./,'.includes(before)) return !isDigitAt(text, at - 2) && (before !== '-' || !isLatinAt(text, at - 2));
    return true;
  }
  if (isDigitAt(text, at - 1) || isLatinAt(text, at - 1)) return false;
  if (!isHangulAt(text, at - 1)) return true;
  const glued = wordBefore(text, at, gluedBefore);
  return glued !== undefined && !isHangulAt(text, at - glued.length - 1);
}

/** The number that begins at `at`, or null. */
export function readNumeral(text: string, at: number): Numeral | null {
  if (!mayBegin(text, at)) return null;
  if (isDigitAt(text, at)) return readGroups(text, at);
  return (
    readNative(text, at) ??
    readVague(text, at) ??
    readNeighbours(text, at) ??
    readHalf(text, at) ??
    readGroups(text, at)
  );
}
