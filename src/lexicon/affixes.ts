/**
 * What may stand directly before and after a name in Korean. Only a run of Hangul that is made up of these from end to
 * end leaves the name a name: 삼성에서만도, but not 삼성에버랜드. Lists, not patterns: a pattern of this size costs a
 * page milliseconds before its first match.
 */

/** Nouns and affixes that are written on to a name and leave it a name: 엔비디아발, 하이닉스의존도. */
const STEMS =
  '들 측 쪽 발 향 용 급 제 산 표 맨 당 계 주 우 파 형 판 팀 식 사 채 빠 빨 세 류 군 팬 호 몫 행 간 내 외 등 및 씩 만 뿐 때문 덕 덕분 대비 대신 대로 처럼 만큼 같은 같이 인들 기반 짜리 전용 ' +
  '칩 가속기 경영진 계열 계열사 고객사 공장 관계자 관련주 관련 그룹 급등 급락 납품 내부 노조 대표 대항마 데이터센터 동맹 독점 독주 랠리 로고 매출 메모리 물량 바라기 반도체 발표 법인 본사 부사장 사장 사태 생태계 서버 수혜주 수혜 쇼크 스마트폰 시대 신화 실적 아키텍처 양산 연합 영업 의존도 의존 이사 인수 임원 임직원 자회사 장비 전쟁 제국 제재 제품 주가 주식 주주 중심 지분 직원 진영 천하 체제 총수 탓 님 연구소 개발자 엔지니어 사업부 기술 대주주 공급망 라인업 출신 코리아 코인 테마주 투자 특수 팹 플랫폼 합작 행사 협력사 협력 회장 효과 훈풍';

/** Particles and the endings of 이다. */
const TAILS =
  '은 는 이 가 을 를 의 에 에서 에게 에게서 에겐 에선 엔 께 께서 한테 더러 와 과 랑 이랑 하고 도 만 까지 부터 마저 조차 밖에 뿐 보다 처럼 만큼 대로 로 으로 로서 로써 으로서 으로써 라도 이라도 나 이나 나마 이나마 든 이든 든지 이든지 든가 이든가 마다 커녕 야 이야 야말로 이야말로 요 이요 따라 치고 끼리 씩 째 서 쯤 또는 ' +
  '다 이다 였다 이었다 라는 이라는 라고 이라고 라며 이라며 라면 이라면 란 이란 라서 이라서 라지만 이라지만 라던 이라던 라니 이라니 라지 이라지 래 이래 라기 이라기 인 인데 인데도 인지 인지도 인지라 인가 인만큼 인들 인양 인셈 일 일까 일지 일지도 일뿐 일수록 임 임을 임에도 임은 이자 자 이지만 지만 이면 면 이니 니 이니까 니까 며 이며 고 이고 던 이던 이었던 였던 이었고 였고 이었지만 였지만 이었으나 였으나 였기 이었기 였을 이었을 였는데 이었는데 였음 이었음 였습니다 이었습니다 입니다 입니다만 입니까 이에요 예요 이죠 죠 이지 지 이네 네 이거나 거나 이기 이어서 여서 여야 이어야 였으면 이었으면 였더라면 였더라도 이었더라도 라든가 이라든가 라든지 이라든지 라더니 이라더니 라거나 이라거나 라야 이라야 라곤 이라곤 란다 이란다 거든 이거든 건 이건 겠지만 이겠지만 겠다 이겠다 일텐데 랍시고 이랍시고 니깐 이니깐 였을까 이었을까 로선 으로선 론 으론 보단 까진 부턴 마냥 에다 에다가 여 이여 하면 같다 답다 답게 다운 없이 없인 없는';

/** What may stand before a name, from the beginning of the run. */
const HEADS =
  '탈 친 반 범 비 옛 구 전 현 신 타 대 제 한국 미국 중국 대만 일본 영국 글로벌 포스트 넥스트 이른바 일명 바로 또 및 와 과 의 그 저 이 각 단독 속보 종합 특징주';

/** What joins a name to the name before it without a space. */
const JOINTS = '와 과 랑 이랑 하고 및 의 은 는 이 가 을 를 에 도 나 이나 로 으로 대 발 향 용 표 측 산 제 계 판';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Longest entry of {@link STEMS} and {@link TAILS}. */
const LONGEST = 5;
/** Longer runs are no endings. */
const LONGEST_RUN = 14;

const stems = setOf(STEMS);
const tails = setOf(TAILS);
const heads = setOf(HEADS);
const joints = setOf(JOINTS);

/** Runs that were judged before: a page has few different ones. */
const judged = new Map<string, boolean>();

/** May this run of Hangul stand before a name? */
export const isHead = (run: string): boolean => heads.has(run);

/** May this run of Hangul join a name to the name before it? */
export const isJoint = (run: string): boolean => joints.has(run);

/** May this run of Hangul, taken to its end, follow a name? */
export function isEnding(run: string): boolean {
  let answer = judged.get(run);
  if (answer === undefined) {
    if (judged.size > 2000) judged.clear();
    answer = run.length <= LONGEST_RUN && splits(run);
    judged.set(run, answer);
  }
  return answer;
}

/** Is the run nouns and affixes first, particles and endings then? Bit k of a mask: the run splits at k so far. */
function splits(run: string): boolean {
  let inStems = 1;
  let inTails = 0;
  for (let from = 0; from < run.length; from++) {
    const stem = (inStems >> from) & 1;
    if (stem === 0 && ((inTails >> from) & 1) === 0) continue;
    for (let to = from + 1; to <= run.length && to - from <= LONGEST; to++) {
      const part = run.slice(from, to);
      if (stem === 1 && stems.has(part)) inStems |= 1 << to;
      if (tails.has(part)) inTails |= 1 << to;
    }
  }
  return (((inStems | inTails) >> run.length) & 1) === 1;
}
