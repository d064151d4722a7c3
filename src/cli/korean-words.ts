import type { DealStatus } from '../deals/deal.ts';
import type { CircleKey } from '../ui/circle-text.ts';
import type { SpokenKind } from '../ui/deal-sides.ts';
import type { MoneyKey } from '../ui/money-notes.ts';
import type { TotalKey } from '../ui/total-line.ts';
import { wordsFrom } from '../ui/words.ts';

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

/** The messages of totals, circles and notes, by their keys in the extension. */
export const messages: Readonly<
  Record<TotalKey | CircleKey | MoneyKey | 'card_confirmed_later', { readonly message: string }>
> = {
  deal_supply: { message: '공급' },
  deal_purchase: { message: '구매' },
  deal_foundry: { message: '위탁생산' },
  deal_investment: { message: '투자' },
  deal_funding: { message: '투자 유치' },
  deal_exit: { message: '지분 매각' },
  deal_acquisition: { message: '인수' },
  deal_business: { message: '사업 인수' },
  deal_sale: { message: '사업 매각' },
  deal_merger: { message: '합병' },
  deal_partnership: { message: '협력' },
  deal_joint_venture: { message: '합작' },
  deal_license: { message: '기술 사용권' },
  deal_permit: { message: '수출 허가' },
  deal_own_chip: { message: '자체 칩 개발' },
  deal_capex: { message: '설비 투자' },
  phrase_with_fellows: { message: '$1($2[와/과] 함께)' },
  names_and_more: { message: '$1 외 $2곳' },
  total_planned: { message: '$1 추진' },
  total_promised: { message: '$1 예정' },
  total_delivered: { message: '$1 완료' },
  total_reported: { message: '그중 보도만 $1($2건)' },
  total_all_reported: { message: '모두 보도만' },
  total_confirmed_later: { message: '이후 확인 $1건' },
  circle: { message: '$1[은/는] $2에 투자하고 $2[은/는] $1에서 삽니다(투자 $3건, 구매 $4건).' },
  circle_reported: {
    message: '$1[은/는] $2에 투자하고 $2[은/는] $1에서 삽니다(투자 $3건, 구매 $4건, 그중 보도만 $5건).',
  },
  card_unit_price: { message: '1$1당 $2(금액÷수량)' },
  card_won_differs: { message: '$1 평균 환율로는 약 $2' },
  card_won_last_rate: { message: '$1 환율로 환산, 그 뒤 환율은 없음' },
  card_confirmed_later: { message: '이후 확인' },
};
export const sayKorean = wordsFrom(messages);
