import { readEnglish } from './currency.ts';
import { type Measured, withUnit } from './measured.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { skipSpace, wordAt } from './signs.ts';
import type { Unit } from './unit.ts';

/** What joins the ends of a range, and what joins a list. */
const joins = /^( ?[~] ?|-|에서 | 내지 )|^( ?· ?|, ?|와 |과 | 및 )/;

/** The sign between two numbers: does it make a range or a list of them, and where does the second begin? */
function joinAt(text: string, at: number): { readonly end: number; readonly isRange: boolean } | null {
  const found = joins.exec(text.slice(at, at + 5));
  return found && { end: at + found[0].length, isRange: found[1] !== undefined };
}

/** 5~6만: the first number shares the multiplier of the second where that makes a rising range. */
function shared(first: Numeral, second: Numeral): number {
  const isBare = first.scale === 1 && second.scale > 1 && second.mantissa * second.scale === second.low;
  return isBare && first.low <= second.mantissa ? first.low * second.scale : first.low;
}

/** How many numbers of a list may stand before the one that has the unit. */
const longestList = 4;

/** A number whose unit stands behind a later one: 4만~5만달러, 5만·6만 장. */
export function borrowed(text: string, first: Numeral): Measured | null {
  let end = first.end;
  for (let k = 0; k < longestList; k++) {
    const join = joinAt(text, end);
    if (!join) return null;
    const second = readNumeral(text, skipWord(text, join.end, ['최대 ', '많게는 ']));
    if (!second || second.form === 'native') return null;
    const measured = withUnit(text, second);
    if (!measured) {
      end = second.end;
      continue;
    }
    const { number, unit } = measured;
    const low = shared(first, number);
    if (k === 0 && join.isRange) {
      if (low >= number.high) return null;
      return { start: first.start, end: unit.end, low, high: number.high, approx: first.approx || number.approx, unit };
    }
    const high = first.low === first.high ? low : first.high;
    return { start: first.start, end: first.end, low, high, approx: first.approx, unit };
  }
  return null;
}

const skipWord = (text: string, at: number, words: readonly string[]) => at + (wordAt(text, at, words)?.length ?? 0);

const sameUnit = (a: Unit, b: Unit): boolean =>
  a.kind === 'money' ? b.kind === 'money' && a.currency === b.currency : b.kind !== 'money' && a.unit === b.unit;

/** 1조원~1조5000억원, 3만 장에서 5만 장 사이: both ends with their unit. */
export function spanned(text: string, number: Numeral, unit: Unit): Measured | null {
  const join = joinAt(text, unit.end);
  if (!join?.isRange) return null;
  const from = skipWord(text, join.end, ['최대 ', '많게는 ']);
  const second = readNumeral(text, from);
  const to = second && withUnit(text, second);
  if (!to || !sameUnit(unit, to.unit) || to.number.high <= number.low) return null;
  // 3만 장에서 5만 장으로 tells of a change.
  const isBounded = from > join.end;
  if (text.startsWith('에서', unit.end) && !isBounded && !text.startsWith('사이', skipSpace(text, to.unit.end)))
    return null;
  const range = {
    start: number.start,
    end: to.unit.end,
    low: number.low,
    high: to.number.high,
    approx: number.approx,
    unit,
  };
  return isBounded ? { ...range, bounded: true } : range;
}

/** $4만~5만, $10bn-$15bn. */
export function prefixedRange(text: string, first: Measured): Measured | null {
  const join = joinAt(text, first.end);
  if (!join?.isRange) return null;
  const sign = text.charAt(join.end) === '$' ? 1 : 0;
  const number = readNumeral(text, join.end + sign);
  if (!number) return null;
  const factor = number.scale === 1 ? readEnglish(text, number.end) : null;
  const high = number.high * (factor?.factor ?? 1);
  return high > first.low ? { ...first, end: factor?.end ?? number.end, high } : null;
}
