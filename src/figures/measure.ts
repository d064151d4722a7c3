import { assumedWon } from './assumed-won.ts';
import { currencyBefore, readEnglish } from './currency.ts';
import { type Measured, withUnit } from './measured.ts';
import type { Numeral } from './numeral.ts';
import { lastPlace } from './places.ts';
import { borrowed, prefixedRange, spanned } from './ranges.ts';
import { readUnit } from './read-unit.ts';
import { isHangulAt, isLatinAt, skipSpace } from './signs.ts';
import { endsWord } from './tails.ts';
import type { Unit } from './unit.ts';

/** $1.5bn, 美 달러 3천만, USD 50 million, 2.4B달러: the currency before the number, or an English multiplier. */
function prefixed(text: string, number: Numeral, from: number): Measured | null {
  const found = currencyBefore(text, number.start);
  const before = found && found.start >= from ? found : null;
  const factor = number.scale === 1 ? readEnglish(text, number.end) : null;
  const end = factor?.end ?? number.end;
  const times = factor?.factor ?? 1;
  const low = Number((number.low * times).toPrecision(15));
  const high = Number((number.high * times).toPrecision(15));
  const behind = factor && readUnit(text, { ...number, end, scale: times });
  if (behind?.kind === 'money')
    return { start: number.start, end: behind.end, low, high, approx: number.approx, unit: behind };
  if (!before) return null;
  const isSign = !isHangulAt(text, before.start) && !isLatinAt(text, before.start);
  // 달러 3나노: words give their currency only to a number that has no unit of its own.
  if (!isSign && factor === null && number.scale < 1e4 && isHangulAt(text, skipSpace(text, number.end))) return null;
  const unit: Unit = { kind: 'money', currency: before.currency, end };
  return { start: before.start, end, low, high, approx: number.approx, unit };
}

/** The number with its unit, range and currency; `from` is where what is taken already ends. */
export function measure(text: string, number: Numeral, from: number): Measured | null {
  const own = withUnit(text, number);
  const isMoney = own?.unit.kind === 'money';
  const money = isMoney || number.form === 'native' ? null : prefixed(text, number, from);
  if (own && (!money || own.unit.kind === 'units' || own.unit.kind === 'percent')) {
    const range = spanned(text, own.number, own.unit);
    if (range) return range;
    const { start, low, high, approx } = own.number;
    return { start, end: own.unit.end, low, high, approx, unit: own.unit };
  }
  if (money) return prefixedRange(text, money) ?? money;
  if (number.form === 'native' || number.form === 'half') return null;
  return borrowed(text, number) ?? assumedWon(text, number);
}

/** 22조원대, 60%대: from the number to the next in its last place. */
export function spread(text: string, measured: Measured): Measured {
  const { unit, low, high } = measured;
  const at = unit.kind === 'percent' || measured.assumed ? measured.end : skipSpace(text, measured.end);
  if ((unit.kind !== 'money' && unit.kind !== 'percent') || text.charAt(at) !== '대' || !endsWord(text, at + 1))
    return measured;
  return { ...measured, end: at + 1, high: low === high ? low + lastPlace(low) : high, approx: true };
}
