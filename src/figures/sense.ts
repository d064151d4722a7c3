import type { Sense } from './figure.ts';

/** The words for what is never the price or the size of a deal; they stand before a figure or close behind it. */
const senses: readonly (readonly [Sense, RegExp])[] = [
  [
    'share-price',
    /목표가|목표주가|주가|종가|시가(?!총)|공모가|공개매수가|주당|액면가|신고가|장중|오른|내린|상승한|하락한|급등한|급락한|뛴|밀린/,
  ],
  ['market-value', /시가총액|시총|기업가치|몸값|기업 가치/],
  ['earnings', /매출|영업이익|영업익|순이익|영업손실|순손실|적자|흑자|실적|자산|부채|GDP|국내총생산/],
  ['penalty', /벌금|과징금|과태료|배상|위약금|추징금|합의금/],
  ['fee', /수수료|연봉|급여|구독료|이용료|요금|입장료|임대료|사용료|보증금|상금|성과급/],
  ['unit-price', /개당|장당|대당|톤당|시간당|단가|한 장에|한 개에|가격|판매가|출고가|값|환율/],
  ['stake', /지분율|지분|점유율/],
  ['rate', /월|매월|월간|하루|일일|한 달에?|분기당|연간/],
  ['paper', /용지|종이|사진|보고서|문서/],
];
const anyWord = senses.map(([, words]) => words.source).join('|');

/** Between such a word and its figure: a particle, hedges and words of time; nothing that begins another thought. */
const lastBefore = new RegExp(
  `(${anyWord})(액|률)?(은|는|이|가|을|를|도|의|로|으로|만)? ?((약|총|최대|최소|무려|각각|올해|지난해|작년|기준|현재|규모|대비|하루 만에|한때) ?){0,3}$`,
);
const firstAfter = new RegExp(`^(의|짜리|에|으로|대)? ?(${anyWord}|마감|거래를 마)`);
/** What is a rate only directly before the number: 월 90만 장, not 3월 90만 장. */
const ratesOnly = /^(월|매월|월간|하루|일일|한 달에?|분기당|연간)$/;

/** How far a word may stand from its figure, in UTF-16 units. */
const reach = 24;

/** What a figure is, and where the words that say it end. */
export interface SaidSense {
  readonly sense: Sense | undefined;
  readonly end: number;
}

const whole = senses.map(([sense, words]) => [sense, new RegExp(`^(?:${words.source})$`)] as const);
const senseOf = (word: string): Sense | undefined => whole.find(([, words]) => words.test(word))?.[0];

/**
 * What the words around a figure say it is.
 * @param floor where the words end that were said of the figure before it
 * @param start where the figure begins
 * @param end where it ends, its gloss included
 */
export function senseAround(text: string, floor: number, start: number, end: number): SaidSense {
  const before = text.slice(Math.max(floor, start - reach), start);
  const found = lastBefore.exec(before);
  const word = found?.[1];
  if (found && word !== undefined && !(ratesOnly.test(word) && /[가-힣\d]$/.test(before.slice(0, found.index)))) {
    return { sense: senseOf(word), end };
  }
  const behind = firstAfter.exec(text.slice(end, end + reach));
  const noun = behind?.[2];
  if (!behind || noun === undefined || ratesOnly.test(noun)) return { sense: undefined, end };
  return { sense: senseOf(noun) ?? 'share-price', end: end + behind[0].length };
}
