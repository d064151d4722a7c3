import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import type { Deal, PartyRole } from '../../../src/deals/deal.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { dealPhrase } from '../../../src/ui/deal-phrase.ts';
import { wordsFrom } from '../../../src/ui/words.ts';

const say = wordsFrom(korean);
const phrase = (kind: Deal['kind'], parties: Record<string, PartyRole>, self: string[], extra: Partial<Deal> = {}) => {
  const deal = { kind, parties: Object.entries(parties).map(([entity, role]) => ({ entity, role })), ...extra } as Deal;
  return dealPhrase(deal, new Set(self as EntityId[]), (id) => id, say);
};

test.each([
  ['supply', { 가: 'supplier', 나: 'buyer' }, ['가'], '나에 공급'],
  ['supply', { 가: 'supplier', 나: 'buyer' }, ['나'], '가에서 구매'],
  ['supply', { 가: 'supplier', 나: 'buyer', 다: 'buyer', 라: 'buyer' }, ['가'], '나·다 외 1곳에 공급'],
  ['foundry', { 가: 'foundry', 나: 'customer' }, ['가'], '나의 칩 위탁생산'],
  ['foundry', { 가: 'foundry', 나: 'customer' }, ['나'], '가에 위탁생산 맡김'],
  ['investment', { 가: 'investor', 나: 'investee' }, ['나'], '가의 투자 유치'],
  ['acquisition', { 가: 'acquirer', 인텔: 'seller' }, ['가'], '인텔의 사업 인수'],
  ['acquisition', { 가: 'acquirer', 나: 'target' }, ['나'], '가에 인수됨'],
  ['partnership', { 가: 'partner', 인텔: 'partner' }, ['가'], '인텔과 협력'],
  ['partnership', { 가: 'partner', 메타: 'partner' }, ['가'], '메타와 협력'],
  ['joint-venture', { 가: 'partner', 나: 'partner' }, ['가'], '나와 합작'],
  ['license', { 가: 'licensor', 나: 'licensee' }, ['나'], '가에서 사용권 확보'],
  ['own-chip', { 가: 'customer', 나: 'foundry' }, ['가'], '자체 칩 개발, 나 생산'],
  ['own-chip', { 가: 'customer' }, ['가'], '자체 칩 개발'],
  ['capex', { 가: 'investor' }, ['가'], '설비 투자'],
] as const)('%s %j from %j: %s', (kind, parties, self, text) => {
  expect(phrase(kind, parties as Record<string, PartyRole>, [...self]).text).toBe(text);
});

test('from outside, an arrow to look at and words to listen to', () => {
  expect(phrase('supply', { 엔비디아: 'supplier', 인텔: 'buyer' }, ['h100'])).toEqual({
    text: '엔비디아 → 인텔',
    spoken: '엔비디아가 인텔에: 공급',
  });
});

test('a stake sold is no investment', () => {
  expect(phrase('investment', { 가: 'seller', 나: 'investee' }, ['가'], { exit: true }).text).toBe('나 지분 매각');
});
