import { isDigitAt, isHangulAt, skipSpace, skipSpaceBack, wordAt, wordBefore } from './signs.ts';

/** Words around a figure that say how exactly it is meant, each kind with what it says. */
type Said = 'approx' | 'at_least' | 'up_to' | 'each' | null;

const table = (lines: Readonly<Record<string, Said>>): ReadonlyMap<string, Said> =>
  new Map(
    Object.entries(lines)
      .flatMap(([words, said]) => words.split(' ').map((word) => [word.replace('_', ' '), said] as const))
      .sort(([a], [b]) => b.length - a.length),
  );

const before = table({
  '약 대략 대략적으로 거의 어림잡아 얼추': 'approx',
  '최소 최소한 적어도 못해도 줄잡아 최저 적게는': 'at_least',
  '최대 많아야 기껏해야 최고 최장 많게는': 'up_to',
  '각 각각': 'each',
  '총 무려 모두 합계 도합 전체 개당 장당 대당 주당 월 연 연간 매년 하루 미화 한화 원화 우리_돈 우리_돈으로 현금 美 단':
    null,
});
const after = table({
  '이상 초과 웃도 웃돌 웃돈 상회 넘는 넘게 넘을 넘은 넘어 넘긴 넘기 넘길 넘겼 넘었 넘고 넘으 +': 'at_least',
  '이하 미만 이내 밑도 밑돌 밑돈 하회 못_미 못미 안_되 안_돼 안되 안돼 까지 넘지 넘진': 'up_to',
  '안팎 내외 가량 정도 쯤 남짓 가까 육박 근접 전후 언저리': 'approx',
  씩: 'each',
  '훌쩍 크게 조금 약간 채 상당 규모 어치 짜리 수준 분량': null,
});
const beforeWords = [...before.keys()];
const afterWords = [...after.keys()];
const particles = ['으로', '을', '를', '이', '가', '에', '도', '은', '는', '의', '로'];

/** Before 최대 these make it the greatest that ever was: 역대 최대 12조원 is no upper bound. */
const record = ['역대', '사상', '세계', '국내', '창사', '아시아', '업계', '단일', '분기'];
const most = 6;

/** What was said, and the offset up to which it was said. */
export interface Saying {
  readonly said: ReadonlySet<Said>;
  readonly at: number;
}

/** What the words directly before a figure say of it: 약, 최대, 각. In 예약 and 계약 there is none. */
export function saidBefore(text: string, at: number): Saying {
  const said = new Set<Said>();
  let start = at;
  for (let k = 0; k < most; k++) {
    const to = skipSpaceBack(text, start);
    const word = wordBefore(text, to, beforeWords);
    if (word === undefined) break;
    const from = to - word.length;
    if (isHangulAt(text, from - 1) || isDigitAt(text, from - 1)) break;
    const isRecord = word.startsWith('최') && wordBefore(text, skipSpaceBack(text, from), record) !== undefined;
    if (!isRecord) said.add(before.get(word) ?? null);
    start = from;
  }
  return { said, at: start };
}

/** Where a short bracket at `at` ends, or null. */
export function bracketEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== '(') return null;
  const close = text.slice(at, at + 60).indexOf(')');
  return close === -1 ? null : at + close + 1;
}

/** What the words behind a figure say of it: 이상, 안팎, 을 웃도는, 에 육박하는; a bracket between is passed over. */
export function saidAfter(text: string, at: number): Saying {
  const said = new Set<Said>();
  // 10만원선: a level, directly behind the unit.
  if (text.charAt(at) === '선' && !isHangulAt(text, at + 2)) said.add('approx');
  let end = at;
  let hasParticle = false;
  for (let k = 0; k < most; k++) {
    const bracket = bracketEnd(text, end) ?? bracketEnd(text, skipSpace(text, end));
    if (bracket !== null) {
      end = bracket;
      continue;
    }
    const from = skipSpace(text, end);
    const word = wordAt(text, from, afterWords);
    if (word !== undefined) {
      // 70% 안팎까지: how far it goes, not how much at most.
      if (word !== '까지' || !said.has('approx')) said.add(after.get(word) ?? null);
      end = from + word.length;
      hasParticle = false;
      continue;
    }
    const particle = from === end && !hasParticle ? wordAt(text, end, particles) : undefined;
    if (particle === undefined || text.charAt(end + particle.length) !== ' ') break;
    end += particle.length;
    hasParticle = true;
  }
  return { said, at: end };
}
