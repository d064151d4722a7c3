import { afterAbout } from './and-some.ts';
import type { Numeral } from './numeral.ts';
import { bigUnits, digitWords, smallUnits } from './places.ts';
import { skipSpace } from './signs.ts';

/** One small multiplier, one big one, or both: 백만, 천억, 만. */
function readMultipliers(text: string, at: number): { readonly end: number; readonly power: number } | null {
  const small = smallUnits[text.charAt(at)];
  const end = small === undefined ? at : at + 1;
  const from = skipSpace(text, end);
  const big = bigUnits[text.charAt(from)];
  if (small === undefined && big === undefined) return null;
  return { end: big === undefined ? end : from + 1, power: (small ?? 0) + (big ?? 0) };
}

/** 수십억, 몇백만, 십수만: one multiplier of each kind at most, and at least one. */
export function readVague(text: string, at: number): Numeral | null {
  const few = text.startsWith('십수', at);
  if (!few && text.charAt(at) !== '수' && text.charAt(at) !== '몇') return null;
  const first = at + (few ? 2 : 1);
  const times = readMultipliers(text, few ? first : skipSpace(text, first));
  if (!times && !few) return null;
  const end = times?.end ?? first;
  const low = 10 ** ((times?.power ?? 0) + (few ? 1 : 0));
  const high = few ? 2 * low : 10 * low;
  return {
    start: at,
    end: afterAbout(text, end) ?? end,
    low,
    high,
    approx: true,
    form: 'words',
    scale: low,
    mantissa: 1,
  };
}

/** 이삼만, 오륙백: neighbours run together, before multipliers. */
export function readNeighbours(text: string, at: number): Numeral | null {
  const low = digitWords.indexOf(text.charAt(at));
  if (low < 1 || low > 8 || text.charAt(at + 1) !== digitWords.charAt(low + 1)) return null;
  const times = readMultipliers(text, at + 2);
  if (!times) return null;
  const { end, power } = times;
  const scale = 10 ** power;
  const ends = { low: low * scale, high: (low + 1) * scale };
  return { start: at, end: afterAbout(text, end) ?? end, ...ends, approx: true, form: 'words', scale, mantissa: low };
}

/** 반 조 원: half of a multiplier. */
export function readHalf(text: string, at: number): Numeral | null {
  if (text.charAt(at) !== '반') return null;
  const from = skipSpace(text, at + 1);
  const big = bigUnits[text.charAt(from)];
  if (big === undefined) return null;
  const value = 10 ** big / 2;
  return { start: at, end: from + 1, low: value, high: value, approx: false, form: 'half', scale: 1, mantissa: value };
}
