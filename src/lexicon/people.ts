import { isHangul } from './chars.ts';

/**
 * Names that are also people's: Hopper the painter, Rubin the astronomer, Blackwell the doctor. What a person's name
 * has around it is the same for all of them, so it stands here once; a guard switches it on with `person`.
 */

/** Given names that stand before a name, and callings that also end other words (변화가, 제작가). */
const BEFORE = new Set(
  (
    '엘리자베스 제임스 데이비드 데니스 에드워드 조세핀 그레이스 마이클 로버트 윌리엄 리처드 토머스 토마스 찰스 조지프 조셉 크리스토퍼 다니엘 대니얼 매슈 매튜 앤서니 마크 폴 스티븐 스티브 앤드루 케네스 조지 존 케빈 브라이언 제이슨 제프 제프리 라이언 게리 니컬러스 에릭 스콧 벤저민 벤자민 새뮤얼 그레고리 프랭크 레이먼드 패트릭 제리 타일러 애런 헨리 더글러스 애덤 피터 네이선 잭 카일 월터 해럴드 앨런 메리 퍼트리샤 제니퍼 린다 바버라 수전 제시카 세라 사라 낸시 리사 마거릿 베티 샌드라 애슐리 도로시 에밀리 도나 미셸 캐럴 멜리사 스테파니 로라 헬렌 안나 앤 릭 안토니 안토니오 베라 아서 앨버트 루이스 프레드 어니스트 휴 닐 톰 팀 짐 빌 밥 댄 벤 샘 맥스 알렉스 니콜라 앙드레 마리 한스 카를 에이미 제니 케이트 루시 에마 엠마 올리비아 소피아 크리스 마이크 데이브 레베카 레이철 레이첼 줄리아 줄리 빅터 오스카 레오 해리 찰리 거스 시어도어 테드 클라라 로저 필 필립 러셀 유진 로이 루이 브루스 하워드 로렌스 블레이크 데이비스 릭키 마리온 오토 돈 론 랜디 메건 다니엘라 다니엘레 이방카 멜라니아 로런 헌터 킴벌 할런 랠프 니나 미아 산드라 ' +
    '화가 건축가 가수 작가 의사 작곡가 시인 소설가 사진가 거장 성이 이름이 故'
  ).split(' '),
);

/** Callings that stand before a name, with or without a word before them: 심리학자, 영화배우, 재무장관. */
const CALLINGS =
  /(?:학자|배우|감독|교수|박사|제독|장군|장관|의원|프로듀서|디자이너|선수|변호사|대통령|피아니스트|지휘자|프로그래머)$/;

/** Titles that stand behind a name, and what is named after people. */
const AFTER = new Set(
  '씨 박사 교수 의원 감독 장관 판사 여사 부부 가문 양 군 제독 작가 화백 선생 형제 자매 일가 가족 소장 주교 신부 목사 대위 중위 상사 이사장 선수 옹 건축 성당 전시회 전시 개인전 회고전 천문대 망원경 박물관 미술관 재단 생가 기념관 광장 부인 코치 투수 그림 작품 화집 자서전 회고록 평전 서점 출판사 할머니 할아버지 대변인 주지사 총리 상원의원 하원의원'.split(
    ' ',
  ),
);

/** What is called after a company that pays for it. */
const SPONSORED = new Set(
  '스타디움 아레나 볼파크 구장 야구장 축구장 경기장 극장 시어터 콘서트홀 아트홀 아트센터 챔피언십 클래식 매치플레이 그랑프리'.split(
    ' ',
  ),
);

/** With which syllables these begin. */
const SPONSORED_BEGIN = [...SPONSORED].map(([first]) => first).join('');

/** Longest particle behind a title, as in 의원들로부터. */
const PARTICLE = 4;
const LONGEST_WORD = 8;

/** What makes more of a title, several people or those around them: 의원들은, 교수팀이. */
const MORE = /^[들팀님측진단실]/;
/** Particles and forms of 이다, with 은, 도 and the like behind them. */
const PARTICLES =
  /^(?:[이가은는을를과와의도만인께로나서엔]|에[게서선겐]?|께서|이나|으로|로서|으로서|로부터|으로부터|에게서|까지|부터|보다|처럼|마저|조차|하고|[였이]다|이었다|이[며고]|이?라[고는])[은는도만의]?$/;
/** How a particle begins that only a vowel has before it, or only a consonant: 극장이, so 극장가 is another word. */
const BEHIND_VOWEL = '가는를와나라였';
const BEHIND_CONSONANT = '이은을과으';

/**
 * Does a name stand where a person's name stands: behind a given name or a calling, or before a title?
 * @param text the text
 * @param start where the name begins, in UTF-16 units
 * @param end where it ends
 */
export function isPersonName(text: string, start: number, end: number): boolean {
  if (isGap(text.charCodeAt(start - 1))) {
    let from = start - 1;
    while (from > 0 && start - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from--;
    const before = text.slice(from, start - 1);
    if (BEFORE.has(before) || CALLINGS.test(before)) return true;
  }
  return isBefore(text, end, AFTER);
}

/**
 * Is a name that of a place or a contest, whose sponsor has the name: 퀄컴 스타디움, BMW 챔피언십? Asked for each name, so
 * one look at the syllable behind the space must settle most.
 * @param text the text
 * @param end where the name ends, in UTF-16 units
 */
export const isSponsors = (text: string, end: number): boolean =>
  SPONSORED_BEGIN.includes(text.charAt(end + 1)) && isBefore(text, end, SPONSORED);

/** Does one of these words stand behind a name, with a particle of its own or without? */
function isBefore(text: string, end: number, words: ReadonlySet<string>): boolean {
  if (!isGap(text.charCodeAt(end))) return false;
  let to = end + 1;
  while (to - end < LONGEST_WORD && isHangul(text.charCodeAt(to))) to++;
  for (let cut = 0; cut <= PARTICLE; cut++) {
    const word = text.slice(end + 1, to - cut);
    if (words.has(word) && isBehind(word, text.slice(to - cut, to))) return true;
  }
  return false;
}

/** May this stand behind the word and leave it that word: 씨가 and 의원들은, but not 양산, 극장가? */
function isBehind(word: string, run: string): boolean {
  // Words of one syllable begin many others: 양측, 군단.
  const more = word.length > 1 && MORE.test(run) ? 1 : 0;
  const particle = run.slice(more);
  if (particle === '') return true;
  const hasFinal = ((more ? run : word.slice(-1)).charCodeAt(0) - 0xac00) % 28 !== 0;
  return PARTICLES.test(particle) && !(hasFinal ? BEHIND_VOWEL : BEHIND_CONSONANT).includes(particle.charAt(0));
}

/** A space, or the dot between the parts of a foreign name. */
const isGap = (c: number): boolean => c === 0x20 || c === 0xa0 || c === 0xb7;

/** Hangul or Hanja. */
const isLetter = (c: number): boolean => isHangul(c) || (c >= 0x4e00 && c <= 0x9fff);
