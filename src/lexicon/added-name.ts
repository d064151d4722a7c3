import { isEnding, isHead } from './affixes.ts';
import { isHangul } from './chars.ts';
import { plainText } from './plain-text.ts';
import { wordLists } from './word-lists.ts';

/** What becomes of a name that a reader or a feed adds: the form to enter, or why it cannot be. */
export type AddedName =
  | { readonly kind: 'accepted'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: NameFault };

/**
 * - `no-letters`: nothing to look for but digits and signs
 * - `too-short`: one syllable, or two Latin letters that are not capitals
 * - `too-long`: longer than {@link LONGEST_ADDED} units
 * - `strange-signs`: something that names in the news do not hold, such as emoji, brackets or line breaks
 * - `too-common`: a particle, an ending, or a word of every other article
 */
export type NameFault = 'no-letters' | 'too-short' | 'too-long' | 'strange-signs' | 'too-common';

/** Longest name that may be added, in UTF-16 units; the longest that ships has fewer. */
const LONGEST_ADDED = 60;

/** Hangul, Latin and Han letters, digits, and the signs inside real names: `AT&T`, `LG U+`, `D-Matrix`. */
const USUAL = /^[가-힣A-Za-zÀ-ÖØ-öø-ÿ\u4e00-\u9fff0-9 &+.'·/-]+$/;
const LETTER = /[가-힣A-Za-zÀ-ÖØ-öø-ÿ\u4e00-\u9fff]/;

/** Words of every other article; those that guards listen for are refused too. */
const COMMON = new Set(
  '가격 가운데 가능 개발 거래 결과 경우 경제 계약 계획 고객 공개 공급 관계 관련 국가 국내 국제 규모 그룹 금액 기간 기업 기자 기술 기준 내년 뉴스 다음 달러 대비 대통령 대표 대한민국 데이터 독자 매출 모델 문제 물량 미국 발표 방법 방식 부문 분기 분야 사람 사실 사업 사용 사진 사회 산업 상황 생산 서비스 서울 성장 세계 수요 수준 시간 시대 시스템 시장 신문 업계 업체 연구 영업 예정 올해 우리 위원 유럽 이날 이상 이유 이익 이후 인공지능 일본 자금 자사 작년 전략 전망 정도 정보 정부 정책 제공 제품 조사 주가 주식 중국 증가 지난해 지역 지원 직원 진행 차세대 참여 추진 출시 칩 투자 특징 판매 평가 필요 한국 합의 해외 현재 현지 협력 확대 환경 활용 회사 회장 AI CEO IT IR TV PC the and for with from that this news chip company inc corp ltd'
    .split(' ')
    .map((word) => word.toLowerCase()),
);

/**
 * Tells whether a name from outside may enter the lexicon. Never throws, and looks at no more than the first units of
 * a very long string.
 * @param given any string
 */
export function checkAddedName(given: string): AddedName {
  const refuse = (reason: NameFault): AddedName => ({ kind: 'refused', reason });
  // Decomposed Hangul has up to three units for a syllable, and spaces may stand around it.
  if (given.length > LONGEST_ADDED * 4) return refuse('too-long');
  const name = plainText(given)
    .text.replace(/[ \t\u00a0]+/g, ' ')
    .trim();
  if (!LETTER.test(name)) return refuse('no-letters');
  if (name.length > LONGEST_ADDED) return refuse('too-long');
  if (!USUAL.test(name)) return refuse('strange-signs');
  const bare = name.replaceAll(/[^0-9A-Za-z가-힣À-ÿ\u4e00-\u9fff]/g, '');
  if (bare.length < 2) return refuse('too-short');
  // The search takes so short a name in capitals only, so that `ms` is never `MS`.
  if (bare.length === 2 && bare !== bare.toUpperCase()) return refuse('too-short');
  return isCommon(name.toLowerCase()) ? refuse('too-common') : { kind: 'accepted', name };
}

function isCommon(name: string): boolean {
  if (COMMON.has(name) || isHead(name)) return true;
  if (isHangul(name.charCodeAt(0)) && isEnding(name)) return true;
  return Object.values(wordLists).some((words) => words.some((word) => word.toLowerCase() === name));
}
