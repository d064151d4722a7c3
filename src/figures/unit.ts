import type { ReadCurrency } from './figure.ts';
import type { Numeral } from './numeral.ts';
import { isDigitAt, isHangulAt, isLatinAt, skipSpace, skipSpaceBack, wordAt, wordBefore } from './signs.ts';
import { endsWord } from './tails.ts';

/** What a number counts, and where the word for it ends. */
export type Unit = { readonly end: number } & (
  | { readonly kind: 'money'; readonly currency: ReadCurrency }
  | { readonly kind: 'units'; readonly unit: string }
  | { readonly kind: 'percent'; readonly unit: '%' | '%p' }
  | { readonly kind: 'other'; readonly unit: string }
);

/** Countries whose currency is named after them: 대만달러, 홍콩 달러, 미국 달러. */
const dollars: readonly (readonly [string, ReadCurrency])[] = [
  ['신대만', 'TWD'],
  ['뉴타이완', 'TWD'],
  ['타이완', 'TWD'],
  ['대만', 'TWD'],
  ['홍콩', 'HKD'],
  ['호주', 'AUD'],
  ['캐나다', 'CAD'],
  ['싱가포르', 'SGD'],
  ['뉴질랜드', 'NZD'],
  ['미국', 'USD'],
  ['미', 'USD'],
  ['美', 'USD'],
  ['US', 'USD'],
];
const currencies: readonly (readonly [string, ReadCurrency])[] = [
  ['달러', 'USD'],
  ['원', 'KRW'],
  ['유로', 'EUR'],
  ['위안', 'CNY'],
  ['엔', 'JPY'],
  ['元', 'CNY'],
  ['파운드', 'GBP'],
  ['불', 'USD'],
  ['$', 'USD'],
  ['스위스프랑', 'CHF'],
  ['스위스 프랑', 'CHF'],
  ['프랑', 'CHF'],
  ['루피아', 'IDR'],
  ['루피', 'INR'],
  ['루블', 'RUB'],
  ['리얄', 'SAR'],
  ['디르함', 'AED'],
  ['바트', 'THB'],
  ['베트남 동', 'VND'],
  ['크로나', 'SEK'],
  ['링깃', 'MYR'],
  ['헤알', 'BRL'],
];
const codes = 'USD KRW EUR JPY CNY GBP TWD AUD HKD SGD CAD NZD CHF INR'.split(' ') as ReadCurrency[];
/** Signs and words before a number: $200억, NT$300억, 美 달러 3천만. Longer ones first. */
const prefixes: readonly (readonly [string, ReadCurrency])[] = [
  ['NT$', 'TWD'],
  ['HK$', 'HKD'],
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['$', 'USD'],
  ['₩', 'KRW'],
  ['€', 'EUR'],
  ['CN¥', 'CNY'],
  ['¥', 'JPY'],
  ['£', 'GBP'],
  ['미화', 'USD'],
  ['한화', 'KRW'],
  ['원화', 'KRW'],
  ['엔화', 'JPY'],
  ['위안화', 'CNY'],
  ['달러', 'USD'],
  ['유로', 'EUR'],
  ...codes.map((code) => [code, code] as const),
];
/** Multipliers of English: $1.5bn. */
const english: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

/** What things are counted in, longer words first. */
const counters = '개국 개사 개소 유닛 세트 가지 마리 패키지 노드 개 장 대 기 명 주 건 곳 칩 매 척 채 종 랙'.split(' ');
/** Counters that are nouns as well: 마이아 100 칩 is a name and its kind, no count. */
const nounCounters = new Set(['칩', '랙', '노드', '패키지', '세트', '유닛']);
/** Counters that native numbers are closed up to: 두곳 is a count, 열기, 세척 and 열매 are words. */
const closedUp = new Set(['개', '곳', '명', '가지']);
/** Words that begin like a counter and go on like a particle. */
const notCounted = [
  '개인',
  '대만',
  '대가',
  '대로',
  '대중',
  '기가',
  '기로',
  '주가',
  '주의',
  '주로',
  '주도',
  '장기',
  '명가',
];
const shares = /주식|지분|보통주|우선주|신주|자사주|워런트|발행/;
/** Whatever is numbered among its kind: 4대 그룹, 3대 강국, 2대 주주. */
const ranked =
  /^ ?(강국|그룹|은행|주주|기업|과제|전략|핵심|분야|업체|지수|시장|원칙|요소|메모리|제조|통신|이통|이동통신|완성차|반도체|파운드리|클라우드|빅테크|축|산업|금융|증권|거래소|도시|난제|총수|회계법인|플랫폼|수출|품목|명품|악재|호재|국회|대통령|대선|총선|회장|AI|\d)/;
const aged = /^ ?(남|여|청년|직장인|초반|중반|후반|젊|투자자|자녀|취업|부부|가구주)/;
const eras = /^ ?(신도시|내각|행정부|정부|체제|시대|집권|대통령|출범|팹)/;

const others = '나노미터 나노 세대 기가와트시 기가와트 메가와트 킬로와트 테라바이트 기가바이트 배 단'.split(' ');
const latinOthers = new Set('GWh MWh TWh kWh GW MW TW kW W nm mm TB GB MB Gbps Tbps GHz MHz TOPS PF EF'.split(' '));

function latinEnd(text: string, at: number): number {
  let end = at;
  while (isLatinAt(text, end)) end++;
  return end;
}

/** A multiplier of English behind a number of money: bn, million. */
export function readEnglish(text: string, at: number): { readonly end: number; readonly factor: number } | null {
  const from = skipSpace(text, at);
  const end = latinEnd(text, from);
  if (end - from > 8) return null;
  const factor = english[text.slice(from, end).toLowerCase()];
  return factor === undefined ? null : { end, factor };
}

/** A currency at `at`: 달러, 대만 달러, 미국 달러, USD. */
function readCurrency(text: string, at: number): { readonly end: number; readonly currency: ReadCurrency } | null {
  const land = dollars.find(([name]) => text.startsWith(name, at));
  if (land) {
    const from = skipSpace(text, at + land[0].length);
    if (text.startsWith('달러', from)) return { end: from + 2, currency: land[1] };
  }
  const found = currencies.find(([name]) => text.startsWith(name, at));
  if (found) return { end: at + found[0].length, currency: found[1] };
  if (!isLatinAt(text, at)) return null;
  if (/^dollars?$/.test(text.slice(at, Math.min(latinEnd(text, at), at + 8))))
    return { end: latinEnd(text, at), currency: 'USD' };
  const code = wordAt(text, at, codes) as ReadCurrency | undefined;
  return code !== undefined && !isLatinAt(text, at + 3) ? { end: at + 3, currency: code } : null;
}

/** The currency written before a number, and where it begins. */
export function currencyBefore(
  text: string,
  at: number,
): { readonly start: number; readonly currency: ReadCurrency } | null {
  const to = skipSpaceBack(text, at);
  const found = prefixes.find(([sign]) => wordBefore(text, to, [sign]) !== undefined);
  if (!found) return null;
  const start = to - found[0].length;
  const isWord = isHangulAt(text, start) || isLatinAt(text, start);
  // 10억 달러 3년: that dollar belongs to the number before it; 한국거래소의 KRW is no part of a longer word.
  if (
    isWord &&
    (isHangulAt(text, start - 1) || isLatinAt(text, start - 1) || isDigitAt(text, skipSpaceBack(text, start) - 1))
  )
    return null;
  return { start, currency: found[1] };
}

/**
 * The unit that a number has behind it, or null.
 * @param text the folded text
 * @param number the number; how it is written says how sure a short word must be
 */
export function readUnit(text: string, number: Numeral): Unit | null {
  const at = skipSpace(text, number.end);
  if (!mayBeUnit(text, at)) return null;
  // 사원, 이 배: a digit written as a word is no number by itself.
  if (number.form === 'words' && !/[십백천만억조경]/.test(text.slice(number.start, number.end))) return null;
  const isApart = at > number.end;
  const isLarge = number.scale >= 1e4 || number.low >= 1e4;
  return (
    percentAt(text, number, at) ??
    moneyAt(text, number, at, isApart, isLarge) ??
    otherAt(text, number, at, isApart) ??
    countedAt(text, number, at, isApart, isLarge)
  );
}

/** Units begin with Hangul, a letter or one of a few signs; most numbers without one are dismissed here. */
function mayBeUnit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return isHangulAt(text, at) || isLatinAt(text, at) || isSquared(c) || '%$元美'.includes(text.charAt(at));
}

/** ㎚, ㎿ and their like: units in one sign. */
const isSquared = (c: number): boolean => c >= 0x3371 && c <= 0x33df;

function percentAt(text: string, number: Numeral, at: number): Unit | null {
  if (number.form === 'native') return null;
  if (text.charAt(at) === '%') {
    const next = skipSpace(text, at + 1);
    if (/[pP]/.test(text.charAt(at + 1)) && !isLatinAt(text, at + 2))
      return { kind: 'percent', unit: '%p', end: at + 2 };
    if (text.startsWith('포인트', next)) return { kind: 'percent', unit: '%p', end: next + 3 };
    return { kind: 'percent', unit: '%', end: at + 1 };
  }
  if (text.startsWith('퍼센트포인트', at)) return { kind: 'percent', unit: '%p', end: at + 6 };
  if (text.startsWith('퍼센트', at)) return { kind: 'percent', unit: '%', end: at + 3 };
  // 30프로 넘게; 아이폰 15 프로 and 맥북프로 are things.
  if (
    at === number.end &&
    text.startsWith('프로', at) &&
    endsWord(text, at + 2) &&
    !/[가-힣A-Za-z]\s?$/.test(text.slice(Math.max(0, number.start - 2), number.start))
  ) {
    return { kind: 'percent', unit: '%', end: at + 2 };
  }
  return null;
}

function moneyAt(text: string, number: Numeral, at: number, isApart: boolean, isLarge: boolean): Unit | null {
  if (number.form === 'native') return null;
  const found = readCurrency(text, at);
  if (!found) return null;
  const word = text.slice(at, found.end);
  // 3조원규모, 10억달러투자: headlines close words up.
  const isOpen = isLarge && !isApart && number.form !== 'words' && /원|달러|유로|위안/.test(word);
  const isEnd = endsWord(text, found.end) || text.startsWith('대', found.end);
  if (word === '불' && (!isLarge || !isEnd)) return null;
  // 조원 is a member of a group, 만원 is money.
  if (number.form === 'words' && number.end - number.start === 1 && number.low > 1e4) return null;
  // 만원 관중: a full house.
  if (number.form === 'words' && /^ ?(관중|버스|사례|열차|전철)/.test(text.slice(found.end, found.end + 3)))
    return null;
  return isOpen || isEnd ? { kind: 'money', ...found } : null;
}

function otherAt(text: string, number: Numeral, at: number, isApart: boolean): Unit | null {
  if (isSquared(text.charCodeAt(at))) return { kind: 'other', unit: text.charAt(at), end: at + 1 };
  const fraction = /^분의 ?\d{1,4}/.exec(text.slice(at, at + 8));
  if (fraction && !isApart) return { kind: 'other', unit: '분의', end: at + fraction[0].length };
  if (isLatinAt(text, at)) {
    const end = latinEnd(text, at);
    const unit = text.slice(at, Math.min(end, at + 12));
    return latinOthers.has(unit) ? { kind: 'other', unit, end } : null;
  }
  const word = wordAt(text, at, others);
  // 한 배를 탔다: nothing is once as much.
  if (word === '배' && number.high === 1) return null;
  return word !== undefined && endsWord(text, at + word.length)
    ? { kind: 'other', unit: word, end: at + word.length }
    : null;
}

function countedAt(text: string, number: Numeral, at: number, isApart: boolean, isLarge: boolean): Unit | null {
  if (isLarge && /^(GPU|NPU|TPU)s?/.test(text.slice(at, at + 4)))
    return { kind: 'units', unit: text.slice(at, at + 3), end: at + (text.charAt(at + 3) === 's' ? 4 : 3) };
  const unit = wordAt(text, at, counters);
  if (unit === undefined) return null;
  const end = at + unit.length;
  const isClosedUp = isLarge && !isApart && number.form === 'figures';
  if (!isClosedUp && !endsWord(text, end)) return null;
  if (!isClosedUp && wordAt(text, at, notCounted) !== undefined && (isApart || unit === '기')) return null;
  // 천장, 만개, 백기: a multiplier alone makes a count only apart from it, or with 여.
  if (number.form === 'words' && !isApart && number.end - number.start === 1) return null;
  if (number.form === 'native' && (nounCounters.has(unit) || (!isApart && !closedUp.has(unit)))) return null;
  if (isApart && number.form === 'figures' && number.scale === 1 && number.low < 1000 && nounCounters.has(unit))
    return null;
  if (isMeantOtherwise(text, number, unit, end)) return null;
  return { kind: 'units', unit, end };
}

/** Counters that say something else of small numbers: 2주 (weeks), 30대 (an age), 4대 그룹, 3기 신도시, 3대 1. */
function isMeantOtherwise(text: string, number: Numeral, unit: string, end: number): boolean {
  const isSmall = number.scale === 1 && number.high <= 100;
  if (!isSmall) return false;
  const next = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, number.start - 14), number.start);
  if (unit === '주') return !shares.test(before);
  if (unit === '대')
    return (
      ranked.test(next) ||
      (number.low % 10 === 0 && number.low >= 10 && aged.test(next)) ||
      /(세계|글로벌|국내) ?$/.test(before)
    );
  if (unit === '기') return eras.test(next) || /(트럼프|정부|제) ?$/.test(before);
  return false;
}
