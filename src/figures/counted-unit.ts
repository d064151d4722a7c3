import type { Numeral } from './numeral.ts';
import { wordAt } from './signs.ts';
import { endsWord } from './tails.ts';
import type { Unit } from './unit.ts';

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

/** What is counted: 장, 개, 대 and their like, or GPUs by their name. `at` is where the word would begin. */
export function countedAt(text: string, number: Numeral, at: number, isApart: boolean, isLarge: boolean): Unit | null {
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
