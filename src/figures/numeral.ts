import { readGroups } from './numeral-groups.ts';
import { readNative } from './numeral-native.ts';
import { readHalf, readNeighbours, readVague } from './numeral-vague.ts';
import { isDigitAt, isHangulAt, isLatinAt, wordBefore } from './signs.ts';

/**
 * A number as Korean writes it: Arabic figures with commas and decimals, number words (이십, 천), and both mixed, in
 * groups of 만, 억, 조 and 경 (9천300조, 1조 5100억, 22조7,648억), after the rules of 한글 맞춤법 44 (spaces by 만).
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number, or the range that a vague one means: 수십억 is 10억 to 100억. */
  readonly low: number;
  readonly high: number;
  /** 여, 수-, 몇-, 한두. */
  readonly approx: boolean;
  /** How it is written: what may follow, and what it may be mistaken for, depends on it. */
  readonly form: 'figures' | 'words' | 'native' | 'half';
  /** The last multiplier (만: 10,000) and the number before it, which a range may share: 5~6만. */
  readonly scale: number;
  readonly mantissa: number;
  /** Where figures without a multiplier were taken in after a space (1만 80): the number without them. */
  readonly shorter?: Numeral;
}

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
