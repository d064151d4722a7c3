import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import type { Deal, DealStatus, PartyRole } from '../../../src/deals/deal.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { dealPhrase } from '../../../src/ui/deal-phrase.ts';
import { wordsFrom } from '../../../src/ui/words.ts';

const say = wordsFrom(korean);
const phrase = (
  kind: Deal['kind'],
  parties: Readonly<Record<string, PartyRole>>,
  /** The entity of the card, then its members. */
  [own = '', ...members]: readonly string[],
  { status = 'announced', ...extra }: Partial<Deal> = {},
) => {
  const deal = { kind, parties: Object.entries(parties).map(([entity, role]) => ({ entity, role })), ...extra } as Deal;
  const view = {
    own: own as EntityId,
    within: new Set([own, ...members] as EntityId[]),
    status: { kind: 'dated', status, date: '2024-05-10' },
  } as const;
  return dealPhrase(deal, view, (id) => id, say);
};

test.each([
  ['supply', { 가: 'supplier', 나: 'buyer' }, ['가'], '나에 공급'],
  ['supply', { 가: 'supplier', 나: 'buyer' }, ['나'], '가에서 구매'],
  ['supply', { 가: 'supplier', 나: 'buyer', 다: 'buyer', 라: 'buyer' }, ['가'], '나·다 외 1곳에 공급'],
  ['supply', { 가: 'supplier', 나: 'buyer', 다: 'customer' }, ['다'], '나를 통해 가에서 조달'],
  ['supply', { 가: 'supplier', 나: 'customer' }, ['나'], '가에서 구매'],
  ['supply', { 가: 'buyer' }, ['가'], '구매'],
  ['supply', { 가: 'supplier', 인텔: 'partner' }, ['가'], '인텔과 협력'],
  ['supply', { 가: 'supplier', 인텔: 'partner' }, ['인텔'], '가와 협력'],
  ['foundry', { 가: 'foundry', 나: 'customer' }, ['가'], '나의 칩 위탁생산'],
  ['foundry', { 가: 'foundry', 나: 'customer' }, ['나'], '가에 칩 생산 위탁'],
  ['investment', { 가: 'investor', 나: 'investee' }, ['가'], '나에 투자'],
  ['investment', { 가: 'investor', 나: 'investee' }, ['나'], '가에서 투자 유치'],
  ['investment', { 가: 'investee' }, ['가'], '투자 유치'],
  ['investment', { 가: 'investee', 나: 'partner' }, ['가'], '투자 유치(나와 함께)'],
  ['acquisition', { 가: 'acquirer', 나: 'target' }, ['가'], '나 인수'],
  ['acquisition', { 가: 'acquirer', 인텔: 'seller' }, ['가'], '인텔의 사업 인수'],
  ['acquisition', { 가: 'acquirer', 인텔: 'seller' }, ['인텔'], '가에 매각'],
  ['acquisition', { 가: 'acquirer', 나: 'target', 다: 'investor' }, ['다'], '가의 나 인수에 출자'],
  ['acquisition', { 가: 'partner', 인텔: 'partner' }, ['가'], '인텔과 합병'],
  ['partnership', { 가: 'partner', 인텔: 'partner' }, ['가'], '인텔과 협력'],
  ['partnership', { 가: 'partner', 메타: 'partner' }, ['가'], '메타와 협력'],
  ['joint-venture', { 가: 'partner', 나: 'partner', 다: 'investee' }, ['가'], '나와 합작'],
  ['joint-venture', { 가: 'partner', 나: 'partner', 다: 'investee' }, ['다'], '가·나의 합작사'],
  ['license', { 가: 'licensor', 나: 'licensee' }, ['가'], '나에 기술 사용권 제공'],
  ['license', { 가: 'licensor', 나: 'licensee' }, ['나'], '가의 기술 사용 계약'],
  ['license', { '미국 정부': 'licensor', 나: 'licensee' }, ['나'], '미국 정부의 수출 허가'],
  ['license', { '미국 정부': 'licensor', 나: 'licensee' }, ['미국 정부'], '나에 수출 허가'],
  ['own-chip', { 가: 'customer', 나: 'foundry' }, ['가'], '자체 칩 개발, 나 생산'],
  ['own-chip', { 가: 'customer', 나: 'foundry', 다: 'partner' }, ['가'], '자체 칩 개발, 나 생산(다와 함께)'],
  ['own-chip', { 가: 'customer' }, ['가'], '자체 칩 개발'],
  ['capex', { 가: 'investor' }, ['가'], '설비 투자'],
  ['capex', { 가: 'investor', 나: 'customer' }, ['가'], '나를 고객으로 설비 투자'],
] as const)('%s %j from %j: %s', (kind, parties, self, text) => {
  expect(phrase(kind, parties as Readonly<Record<string, PartyRole>>, self).text).toBe(text);
});

test('who sold is never called bought, though what it sold belongs to it', () => {
  const arm = { 엔비디아: 'acquirer', Arm: 'target', 소프트뱅크: 'seller' } as const;
  expect(phrase('acquisition', arm, ['소프트뱅크', 'Arm']).text).toBe('엔비디아에 Arm 매각');
  expect(phrase('acquisition', arm, ['엔비디아', '멜라녹스']).text).toBe('소프트뱅크에서 Arm 인수');
  const ims = { TSMC: 'investor', IMS: 'investee', 인텔: 'seller' } as const;
  expect(phrase('investment', ims, ['인텔', 'IMS']).text).toBe('TSMC에 IMS 지분 매각');
});

test('a purchase keeps its words when what was bought belongs to the buyer by now', () => {
  const deal = { AMD: 'acquirer', 자일링스: 'target' } as const;
  expect(phrase('acquisition', deal, ['AMD', '자일링스']).text).toBe('자일링스 인수');
});

test('the card of a group says which member took part', () => {
  expect(phrase('foundry', { 삼성전자: 'foundry', 테슬라: 'customer' }, ['삼성그룹', '삼성전자', '삼성SDS']).text).toBe(
    '삼성전자: 테슬라의 칩 위탁생산',
  );
  const siltron = { 두산: 'acquirer', SK실트론: 'target', 'SK㈜': 'seller' } as const;
  expect(phrase('acquisition', siltron, ['SK그룹', 'SK㈜', 'SK실트론']).text).toBe('SK㈜: 두산에 SK실트론 매각');
  const inside = { 가: 'partner', 나: 'partner' } as const;
  expect(phrase('partnership', inside, ['그룹', '가', '나']).text).toBe('가: 나와 협력');
});

test('a parent that only takes part leaves the word to its member', () => {
  const audio = { 하만: 'acquirer', 마시모: 'seller', 삼성전자: 'partner' } as const;
  expect(phrase('acquisition', audio, ['삼성전자', '하만']).text).toBe('하만: 마시모의 사업 인수');
});

test('fellows on the same side are named, so that the whole sum is not put down to one', () => {
  const fleet = {
    엔비디아: 'supplier',
    '한국 정부': 'buyer',
    삼성전자: 'buyer',
    SK그룹: 'buyer',
    현대차: 'buyer',
    네이버: 'buyer',
  } as const;
  expect(phrase('supply', fleet, ['삼성전자']).text).toBe('엔비디아에서 구매(한국 정부 외 3곳과 함께)');
  expect(phrase('investment', { 가: 'investor', 메타: 'investor', 나: 'investee' }, ['가']).text).toBe(
    '나에 투자(메타와 함께)',
  );
  expect(phrase('supply', { 가: 'supplier', 다: 'supplier', 라: 'supplier', 나: 'buyer' }, ['가']).text).toBe(
    '나에 공급(다·라와 함께)',
  );
});

test.each([
  ['reported', '가의 인수 대상'],
  ['planned', '가의 인수 대상'],
  ['cancelled', '가의 인수 대상'],
  ['completed', '가에 인수됨'],
] as const)('a takeover that is %s: %s', (status: DealStatus, text) => {
  expect(phrase('acquisition', { 가: 'acquirer', 나: 'target' }, ['나'], { status }).text).toBe(text);
});

test.each([
  ['supply', { AWS: 'supplier', 오픈AI: 'buyer' }, 'AWS → 오픈AI 공급', 'AWS가 오픈AI에 공급'],
  ['foundry', { TSMC: 'foundry', 인텔: 'customer' }, 'TSMC → 인텔 위탁생산', 'TSMC가 인텔의 칩을 위탁생산'],
  [
    'investment',
    { 마이크로소프트: 'investor', 앤트로픽: 'investee' },
    '마이크로소프트 → 앤트로픽 투자',
    '마이크로소프트가 앤트로픽에 투자',
  ],
  ['acquisition', { AMD: 'acquirer', 자일링스: 'target' }, 'AMD → 자일링스 인수', 'AMD가 자일링스를 인수'],
  ['acquisition', { AMD: 'acquirer', 인텔: 'seller' }, 'AMD → 인텔 사업 인수', 'AMD가 인텔의 사업을 인수'],
  ['license', { 그록: 'licensor', 인텔: 'licensee' }, '그록 → 인텔 기술 사용권', '그록이 인텔에 기술 사용권을 제공'],
  [
    'license',
    { '미국 정부': 'licensor', 인텔: 'licensee' },
    '미국 정부 → 인텔 수출 허가',
    '미국 정부가 인텔에 수출을 허가',
  ],
  [
    'own-chip',
    { 구글: 'customer', TSMC: 'foundry' },
    '구글: 자체 칩 개발, TSMC 생산',
    '구글이 자체 칩을 개발하고 TSMC가 생산',
  ],
  ['own-chip', { 구글: 'customer' }, '구글: 자체 칩 개발', '구글이 자체 칩 개발'],
  ['partnership', { 구글: 'partner', 인텔: 'partner' }, '구글·인텔 협력', '구글·인텔이 협력'],
  ['supply', { 마이크론: 'supplier' }, '마이크론: 공급', '마이크론이 공급'],
  ['supply', { 과기정통부: 'buyer' }, '과기정통부: 구매', '과기정통부가 구매'],
] as const)('from outside, %s %j: %s', (kind, parties, text, spoken) => {
  expect(phrase(kind, parties as Readonly<Record<string, PartyRole>>, ['h100'])).toEqual({ text, spoken });
});

test('who stands beside a deal sees it from outside, with its own part in it', () => {
  expect(phrase('supply', { 가온칩스: 'supplier', PFN: 'buyer', 삼성전자: 'partner' }, ['삼성전자'])).toEqual({
    text: '가온칩스 → PFN 공급(참여)',
    spoken: '가온칩스가 PFN에 공급(참여)',
  });
});

test('a stake sold is no investment', () => {
  const exit = { 엔비디아: 'seller', Arm: 'investee' } as const;
  expect(phrase('investment', exit, ['엔비디아'], { exit: true }).text).toBe('Arm 지분 매각');
  expect(phrase('investment', exit, ['h100'], { exit: true })).toEqual({
    text: '엔비디아: Arm 지분 매각',
    spoken: '엔비디아가 Arm 지분을 매각',
  });
});
