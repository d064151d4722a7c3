import { digitsEnd, isDigitAt, isHangulAt, isLatinAt, skipSpace, wordAt, wordBefore } from './signs.ts';

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

const smallUnits: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const bigUnits: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };
const digitWords = '영일이삼사오육칠팔구';

/** A number times a power of ten, without the error of 2.3 × 10^12. */
function timesTen(value: number, power: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** The size of the last place of a number that is not zero: 22조 → 1조, 1500억 → 100억, 0.25 → 0.01. */
export function lastPlace(value: number): number {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return Number(`1e${Number(exponent) - Math.max(0, mantissa.replace('-', '').length - 2)}`);
}

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
function readSection(text: string, at: number): Section | null {
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

/** 이삼만, 오륙백: neighbours run together, before multipliers. */
function readNeighbours(text: string, at: number): Numeral | null {
  const low = digitWords.indexOf(text.charAt(at));
  if (low < 1 || low > 8 || text.charAt(at + 1) !== digitWords.charAt(low + 1)) return null;
  const times = readMultipliers(text, at + 2);
  if (!times) return null;
  const { end, power } = times;
  const scale = 10 ** power;
  const ends = { low: low * scale, high: (low + 1) * scale };
  return { start: at, end: afterAbout(text, end) ?? end, ...ends, approx: true, form: 'words', scale, mantissa: low };
}

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
function readVague(text: string, at: number): Numeral | null {
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

/** Where a 여 behind a number ends that says "and some": 2,600여 장, 300조여 원. */
function afterAbout(text: string, at: number): number | null {
  const from = skipSpace(text, at);
  if (text.charAt(from) !== '여') return null;
  const c = text.charAt(from + 1);
  // 여성, 여부, 여러: words of their own.
  return '성부러기행전론유객학당분권'.includes(c) && c !== '' ? null : from + 1;
}

/** Sino-Korean and Arabic numbers in groups. */
function readGroups(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let lastBig = Number.POSITIVE_INFINITY;
  let scale = 1;
  let mantissa = 0;
  let approx = false;
  let shorter: Numeral | undefined;
  const form = isDigitAt(text, at) ? 'figures' : 'words';
  const made = (): Numeral => ({ start: at, end, low: total, high: total, approx, form, scale, mantissa });
  for (let group = 0; group < 6; group++) {
    const from = group > 0 ? skipSpace(text, end) : end;
    const isApart = from > end;
    const section = readSection(text, from);
    if (section === null) {
      // 만 원: a multiplier alone is one of it. 1만조: a multiplier of what stands before.
      const big = bigUnits[text.charAt(from)];
      if (big === undefined || isApart || (group > 0 && big <= lastBig)) break;
      total = timesTen(group > 0 ? total : 1, big);
      lastBig = big;
      scale = 10 ** big;
      mantissa = 1;
      end = from + 1;
      continue;
    }
    const about = afterAbout(text, section.end);
    const bigAt = skipSpace(text, about ?? section.end);
    const big = bigUnits[text.charAt(bigAt)];
    if (big !== undefined && big < lastBig && isMultiplier(text, bigAt, section.end)) {
      approx ||= about !== null;
      total += timesTen(section.value, big);
      lastBig = big;
      scale = 10 ** (big + section.power);
      mantissa = section.mantissa;
      end = bigAt + 1;
      continue;
    }
    if (group > 0 && (section.value >= 10 ** lastBig || (isApart && !isDigitAt(text, from)))) break;
    if (isApart) shorter = made();
    total += section.value;
    scale = 10 ** section.power;
    mantissa = section.mantissa;
    end = section.end;
    break;
  }
  if (end === at) return null;
  const about = afterAbout(text, end);
  if (about !== null) {
    approx = true;
    end = about;
  }
  return shorter === undefined ? made() : { ...made(), shorter };
}

/** Is the 만, 억, 조 or 경 at `at` a multiplier? After a space it may begin a word: 3 조직, 5 만남. */
function isMultiplier(text: string, at: number, numberEnd: number): boolean {
  if (at === numberEnd || text.charAt(at - 1) === '여') return true;
  const next = text.charAt(at + 1);
  return !isHangulAt(text, at + 1) || '원달유엔위파여개장대기명주곳불천백오'.includes(next);
}

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
function readNative(text: string, at: number): Numeral | null {
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

/** 반 조 원: half of a multiplier. */
function readHalf(text: string, at: number): Numeral | null {
  if (text.charAt(at) !== '반') return null;
  const from = skipSpace(text, at + 1);
  const big = bigUnits[text.charAt(from)];
  if (big === undefined) return null;
  const value = 10 ** big / 2;
  return { start: at, end: from + 1, low: value, high: value, approx: false, form: 'half', scale: 1, mantissa: value };
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
