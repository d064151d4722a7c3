import { afterAbout } from './and-some.ts';
import type { Numeral } from './numeral.ts';
import { wordAt } from './signs.ts';

const nativeTens: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

/** Pairs of neighbours run together; their ends are a range. */
const nativeRanges: Readonly<Record<string, readonly [number, number]>> = {
  두서너: [2, 4],
  한두: [1, 2],
  두세: [2, 3],
  두셋: [2, 3],
  서너: [3, 4],
  네다섯: [4, 5],
  네댓: [4, 5],
  너댓: [4, 5],
  너덧: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
  여덟아홉: [8, 9],
};

const nativeOnes: Readonly<Record<string, number>> = {
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  석: 3,
  넉: 4,
};

const tensWords = Object.keys(nativeTens);

const rangeWords = Object.keys(nativeRanges);

const onesWords = Object.keys(nativeOnes);

/** 한두, 서너, 열두, 스무: numbers of counted things. */
export function readNative(text: string, at: number): Numeral | null {
  const whole = (end: number, low: number, high = low): Numeral => {
    const about = afterAbout(text, end);
    const approx = low !== high || about !== null;
    return { start: at, end: about ?? end, low, high, approx, form: 'native', scale: 1, mantissa: low };
  };
  const range = wordAt(text, at, rangeWords);
  if (range !== undefined) return whole(at + range.length, ...(nativeRanges[range] ?? [0, 0]));
  if (text.startsWith('스무', at)) return whole(at + 2, 20);
  const ten = wordAt(text, at, tensWords);
  const from = at + (ten?.length ?? 0);
  const one = wordAt(text, from, onesWords);
  if (ten === undefined && one === undefined) return null;
  return whole(from + (one?.length ?? 0), (nativeTens[ten ?? ''] ?? 0) + (nativeOnes[one ?? ''] ?? 0));
}
