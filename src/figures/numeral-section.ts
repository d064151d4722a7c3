import { digitWords, smallUnits, timesTen } from './places.ts';
import { digitsEnd, isDigitAt } from './signs.ts';

interface Part {
  readonly end: number;
  readonly value: number;
}

/** Arabic figures, with commas before threes and a decimal point before a figure. */
function readArabic(text: string, at: number): Part | null {
  let end = digitsEnd(text, at);
  if (end === at) return null;
  if (end - at <= 3) {
    while (text.charAt(end) === ',' && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  if (text.charAt(end) === '.' && isDigitAt(text, end + 1)) end = digitsEnd(text, end + 1);
  const value = Number(text.slice(at, end).replaceAll(',', ''));
  return Number.isFinite(value) ? { end, value } : null;
}

/** A number below 만 and how it ends: 5천 is 5 with a multiplier, 2,600 has none. */
interface Section extends Part {
  readonly mantissa: number;
  readonly power: number;
}

/** A number below the next multiplier of four places: 9천300, 2,600, 이십오, 천. */
export function readSection(text: string, at: number): Section | null {
  let end = at;
  let value = 0;
  let place = 4;
  let only: Pick<Section, 'mantissa' | 'power'> | null = null;
  while (place > 0) {
    const arabic = readArabic(text, end);
    const word = end < text.length ? digitWords.indexOf(text.charAt(end)) : 0;
    const digit = arabic?.value ?? (word > 0 ? word : undefined);
    const afterDigit = arabic?.end ?? (word > 0 ? end + 1 : end);
    const unit = smallUnits[text.charAt(afterDigit)];
    if (unit === undefined) {
      if (digit === undefined || (place < 4 && digit >= 10 ** place)) break;
      return { end: afterDigit, value: value + digit, mantissa: value + digit, power: 0 };
    }
    if (unit >= place) break;
    only = end === at ? { mantissa: digit ?? 1, power: unit } : null;
    value += timesTen(digit ?? 1, unit);
    place = unit;
    end = afterDigit + 1;
  }
  return end === at ? null : { end, value, ...(only ?? { mantissa: value, power: 0 }) };
}
