import type { DealStatus } from '../deals/deal.ts';
import type { SpokenKind } from '../ui/deal-sides.ts';

/**
 * The words of the table, the same as on the card: whoever checks a card at the terminal must not wonder whether two
 * words are two things. The card's own stand in the extension, which `src/` may not import; a test compares them.
 */

/** What was done. */
export const dealWords: Readonly<Record<SpokenKind, string>> = {
  supply: '공급',
  foundry: '위탁생산',
  investment: '투자',
  exit: '지분 매각',
  acquisition: '인수',
  merger: '합병',
  partnership: '협력',
  'joint-venture': '합작',
  license: '기술 사용권',
  permit: '수출 허가',
  'own-chip': '자체 칩 개발',
  capex: '설비 투자',
};

/** How far it had come. */
export const statusWords: Readonly<Record<DealStatus, string>> = {
  reported: '보도',
  planned: '추진',
  announced: '발표',
  signed: '계약',
  completed: '완료',
  cancelled: '무산',
};

/** Where nobody knows how far it had come by then. */
export const statusUnknown = '상태 시점 불명';

/** The heads of the lists; the table knows a day and no article, so that prior and later deals are called by that. */
export const listWords = { sameDay: '같은 날', undated: '시점 불명' } as const;
