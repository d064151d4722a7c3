import { isHangulAt, wordAt } from './signs.ts';

/** What may follow a unit within its word: particles, bound nouns and the copula, longer ones first. */
const tails =
  '이었 이라 이며 이고 이다 이던 이나 이든 이상 이하 이내 였 인데 입니 이지 로서 으로 에서 에게 까지 부터 보다 마다 만큼 조차 밖에 미만 초과 정도 가량 안팎 내외 남짓 규모 상당 수준 어치 짜리 가까 넘 씩 당 쯤 분 급 용 뿐 선 꼴 화 의 를 을 이 가 은 는 도 만 로 에 와 과 나 인 다 여 들 중 란 라 라고 라며 라는 이면 된 간의 대로 다면'.split(
    ' ',
  );
const most = 5;

/**
 * Does the Hangul from `at` on, up to the end of its run, hold nothing but what may follow a unit?
 * So 3개를 is a count, 3개발 is none; 10 엔에 is money, 10 엔비디아 is none.
 */
export function endsWord(text: string, at: number): boolean {
  let end = at;
  for (let k = 0; k < most; k++) {
    if (!isHangulAt(text, end)) return true;
    const tail = wordAt(text, end, tails);
    if (tail === undefined) return false;
    // 넘는, 가까운, 였다: what follows a stem is its ending.
    if (/^(넘|가까|였|이었|입니)$/.test(tail)) return true;
    end += tail.length;
  }
  return !isHangulAt(text, end);
}
