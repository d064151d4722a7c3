import type { Figure, Hedges, MoneyFigure, Size } from './figure.ts';
import { bracketEnd, saidAfter, saidBefore } from './hedges.ts';
import { lastPlace, type Numeral, readNumeral } from './numeral.ts';
import { senseAround } from './sense.ts';
import { isDigitAt, isHangulAt, isLatinAt, skipSpace, skipSpaceBack, wordAt } from './signs.ts';
import { endsWord } from './tails.ts';
import { currencyBefore, readEnglish, readUnit, type Unit } from './unit.ts';

/** What is taken already: no later figure reaches back into it. */
export interface Taken {
  /** Where the last figure ends, its gloss included. */
  readonly end: number;
  /** Where the words end that said what it is; they say nothing of the next one. */
  readonly saidEnd: number;
}

/** A figure that is no date, and what is taken with it. */
export interface ReadAmount {
  readonly figure: Exclude<Figure, { kind: 'date' }>;
  readonly taken: Taken;
}

/** A number, or a range of two, with its unit. */
interface Measured {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly approx: boolean;
  readonly unit: Unit;
  /** The unit is not written but understood: 10조 투자. */
  readonly assumed?: true;
  /** 최소 3만 장에서 최대 5만 장: both ends are said with the range itself. */
  readonly bounded?: true;
}

/** A number with the unit behind it; figures taken in after a space must show by their unit that they belong to it. */
function withUnit(text: string, number: Numeral): { readonly number: Numeral; readonly unit: Unit } | null {
  const unit = readUnit(text, number);
  if (number.shorter === undefined) return unit && { number, unit };
  if (unit && (unit.kind === 'money' || unit.kind === 'units')) return { number, unit };
  const other = readUnit(text, number.shorter);
  return other && { number: number.shorter, unit: other };
}

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
function borrowed(text: string, first: Numeral): Measured | null {
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
function spanned(text: string, number: Numeral, unit: Unit): Measured | null {
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

/** What 조 and 억 count besides money: 1조 매개변수, 10억 인구. Only these words make won of a number without a unit. */
const moneyWords =
  /^ ?(투자|규모|매출|수주|계약|돌파|시대|흑자|적자|시총|벌금|손실|자금|지원|공급|클럽|대박|예산|펀드|인수|유치|배상|과징금|보조금|베팅|쏟|들여|투입)/;

/** Large numbers without a unit, as headlines write won: 10조 투자, 시총 400조. */
function assumedWon(text: string, number: Numeral): Measured | null {
  if (number.form !== 'figures' || number.scale < 1e8) return null;
  const rest = text.slice(number.end, number.end + 8);
  const isOpen = rest === '' || /^[\s)\]"'’”,.…·↑↓+]/.test(rest) || endsWord(text, number.end) || rest.startsWith('대');
  if (!isOpen && !moneyWords.test(rest)) return null;
  if (
    /^ ?[가-힣A-Za-z]/.test(rest) &&
    !moneyWords.test(rest) &&
    !(isHangulAt(rest, 0) && (endsWord(text, number.end) || rest.startsWith('대')))
  )
    return null;
  const { start, end, low, high, approx } = number;
  return { start, end, low, high, approx, unit: { kind: 'money', currency: 'KRW', end }, assumed: true };
}

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

function measure(text: string, number: Numeral, from: number): Measured | null {
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

/** $4만~5만, $10bn-$15bn. */
function prefixedRange(text: string, first: Measured): Measured | null {
  const join = joinAt(text, first.end);
  if (!join?.isRange) return null;
  const sign = text.charAt(join.end) === '$' ? 1 : 0;
  const number = readNumeral(text, join.end + sign);
  if (!number) return null;
  const factor = number.scale === 1 ? readEnglish(text, number.end) : null;
  const high = number.high * (factor?.factor ?? 1);
  return high > first.low ? { ...first, end: factor?.end ?? number.end, high } : null;
}

/** 22조원대, 60%대: from the number to the next in its last place. */
function spread(text: string, measured: Measured): Measured {
  const { unit, low, high } = measured;
  const at = unit.kind === 'percent' || measured.assumed ? measured.end : skipSpace(text, measured.end);
  if ((unit.kind !== 'money' && unit.kind !== 'percent') || text.charAt(at) !== '대' || !endsWord(text, at + 1))
    return measured;
  return { ...measured, end: at + 1, high: low === high ? low + lastPlace(low) : high, approx: true };
}

/** Before the number of a gloss: (약 1조5100억 원), (한화 4조원), (=5000억원). */
const glossWords = /^(=|≒|약|한화|원화|우리 돈|우리돈|우리 돈으로|으로|로|미화|총|\s)*$/;

/** The same sum in another currency: in a bracket, or after a comma with 약 or 우리 돈. */
function readGloss(
  text: string,
  end: number,
  money: MoneyFigure,
): { readonly figure: MoneyFigure; readonly next: number } | null {
  const bracket = bracketEnd(text, end) ?? bracketEnd(text, skipSpace(text, end));
  const from = bracket === null ? end : text.indexOf('(', end) + 1;
  const lead = bracket === null ? /^(, |·| = ?|=|\/)(약|우리 ?돈|한화|원화)/.exec(text.slice(end, end + 8)) : null;
  if (bracket === null && !lead) return null;
  const to = Math.min(bracket ?? end + 24, from + 24);
  let at = from + (lead?.[1]?.length ?? 0);
  while (at < to && !isDigitAt(text, at) && !/[수몇일이삼사오육칠팔구십백천]/.test(text.charAt(at))) at++;
  if (
    text
      .slice(from, at)
      .replace(/^[,·/]/, '')
      .match(glossWords) === null &&
    !/^[^\d]{0,8}[$₩€£¥]$/.test(text.slice(from, at))
  )
    return null;
  const found = readAmountAt(text, at, { end: from, saidEnd: from }, false);
  if (found?.figure.kind !== 'money') return null;
  const { figure } = found;
  if (figure.currency === money.currency) return null;
  return { figure, next: bracket ?? figure.end };
}

function sizeOf({ low, high }: Measured, sign: number): Size {
  if (low === high) return { value: sign * low };
  return sign < 0 ? { min: -high, max: -low } : { min: low, max: high };
}

/** Is the number below zero: -4.72%, 마이너스 2.5%? Between two figures a hyphen joins them. */
function minusBefore(text: string, start: number, from: number): number | null {
  const to = skipSpaceBack(text, start);
  if (to - 4 >= from && text.startsWith('마이너스', to - 4)) return to - 4;
  if (start <= from || text.charAt(start - 1) !== '-') return null;
  return start === 1 || /[\s(,]/.test(text.charAt(start - 2)) ? start - 1 : null;
}

/**
 * The amount whose number begins at `at`, or null.
 * @param before what is taken already
 * @param isOuter false within a gloss, which has none of its own
 */
export function readAmount(text: string, at: number, before: Taken): ReadAmount | null {
  return readAmountAt(text, at, before, true);
}

function readAmountAt(text: string, at: number, { end: from, saidEnd }: Taken, isOuter: boolean): ReadAmount | null {
  const half = isOuter ? readHalfShare(text, at) : null;
  const number = half ? null : readNumeral(text, at);
  const found = half ?? (number && measure(text, number, from));
  if (!found) return null;
  const measured = spread(text, found);
  const { unit, end } = measured;
  const minus = unit.kind === 'percent' || unit.kind === 'money' ? minusBefore(text, measured.start, from) : null;
  const start = minus ?? measured.start;
  const before = saidBefore(text, start);
  const after = saidAfter(text, end);
  const said = (what: 'approx' | 'at_least' | 'up_to' | 'each') => before.said.has(what) || after.said.has(what);
  const hedges: Hedges = {
    ...((measured.approx || said('approx')) && { approx: true }),
    ...(!measured.bounded && said('at_least') && { at_least: true }),
    ...(!measured.bounded && said('up_to') && { up_to: true }),
    ...(said('each') && { each: true }),
  };
  const base = { start, end, ...sizeOf(measured, minus === null ? 1 : -1), ...hedges };
  if (unit.kind === 'other')
    return { figure: { kind: 'other', ...base, unit: unit.unit }, taken: { end, saidEnd: end } };
  const bare: MoneyFigure | null =
    unit.kind === 'money'
      ? { kind: 'money', ...base, currency: unit.currency, ...(measured.assumed && { assumed: true }) }
      : null;
  const gloss = bare && isOuter ? readGloss(text, end, bare) : null;
  const next = gloss?.next ?? end;
  const { sense, end: last } = isOuter ? senseAround(text, saidEnd, start, next) : { sense: undefined, end: next };
  const also = sense && { sense };
  const place = { taken: { end: next, saidEnd: last } };
  if (bare) return { figure: { ...bare, ...also, ...(gloss && { gloss: gloss.figure }) }, ...place };
  if (unit.kind === 'percent')
    return { figure: { kind: 'percent', ...base, unit: unit.unit, ...(sense === 'stake' && { sense }) }, ...place };
  // 한 장에 5천만원: what a price is of, and no count.
  if (base.value === 1 && /^(에|당) ?[\d수몇]/.test(text.slice(end, end + 4))) return null;
  return { figure: { kind: 'units', ...base, unit: unit.kind === 'units' ? unit.unit : '', ...also }, ...place };
}

/** 절반: 50 percent. */
function readHalfShare(text: string, at: number): Measured | null {
  if (!text.startsWith('절반', at) || isHangulAt(text, at - 1) || !endsWord(text, at + 2)) return null;
  const end = at + 2;
  return { start: at, end, low: 50, high: 50, approx: false, unit: { kind: 'percent', unit: '%', end } };
}
