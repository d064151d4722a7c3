import type { Figure, Hedges, MoneyFigure, Size } from './figure.ts';
import { bracketEnd, saidAfter, saidBefore } from './hedges.ts';
import { measure, spread } from './measure.ts';
import type { Measured } from './measured.ts';
import { readNumeral } from './read-numeral.ts';
import { senseAround } from './sense.ts';
import { isDigitAt, isHangulAt, skipSpace, skipSpaceBack } from './signs.ts';
import { endsWord } from './tails.ts';

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
