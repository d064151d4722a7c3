import { describe, expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json';
import korean from '../../../extension/_locales/ko/messages.json';
import type { DealChip, PartyRole } from '../../../src/deals/deal.ts';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import { compareDeals } from '../../../src/extract/compare.ts';
import type { StatedDeal } from '../../../src/extract/stated-deal.ts';
import { ClaimRow } from '../../../src/ui/claim-row.tsx';
import { claimText } from '../../../src/ui/claim-text.ts';
import { claimsAnswer, claimsOf } from '../../../src/ui/claims-answer.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { madeDeal } from '../deals/made.ts';
import { id, shipped, shippedBook } from '../deals/shipped.ts';
import { draw, elementsOf, textOf } from './drawn.ts';

/** What a card says of the deals that an article states. */

const say = wordsFrom(korean);
const { entities, rates } = shipped;

type Fields = Partial<Omit<StatedDeal, 'parties'>> & { parties?: readonly (readonly [string, PartyRole])[] };

/** 메타 orders from 엔비디아, unless said otherwise. */
function stated({ parties, ...rest }: Fields = {}): StatedDeal {
  const sides = parties ?? [
    ['nvidia', 'supplier'],
    ['meta', 'buyer'],
  ];
  return {
    kind: 'supply',
    status: 'planned',
    parties: sides.map(([entity, role]) => ({ entity: id(entity), role })),
    span: { start: 0, end: 10 },
    confidence: 1,
    ...rest,
  };
}
const chips = (entity: string, quantity: number, more: Partial<DealChip> = {}): DealChip[] => [
  { entity: id(entity), quantity, ...more },
];

/** The words for claims on a day beside records; those of the data where none are given. */
function said(claims: readonly StatedDeal[], asOf: string, records?: readonly Parameters<typeof madeDeal>[0][]) {
  const deals = records?.map((record) => madeDeal(record));
  const book = deals ? makeDealBook({ deals, entities, rates }) : shippedBook;
  const answer = claimsAnswer(compareDeals(claims, book, asOf), book);
  return answer.claims.map((claim) => claimText(claim, (one) => answer.names[one], say));
}

const record = (quantity: number, more: Parameters<typeof madeDeal>[0] = {}): Parameters<typeof madeDeal>[0] => ({
  date: '2024-08-02',
  status: 'planned',
  parties: [
    { entity: id('nvidia'), role: 'supplier' },
    { entity: id('meta'), role: 'buyer' },
  ],
  chips: chips('h100', quantity),
  sources: [{ url: 'https://news.example/1', publisher: '과기정통부', published: '2024-08-02', own: true }],
  ...more,
});

describe('one line for each claim', () => {
  test.each<[string, Fields, Parameters<typeof madeDeal>[0], string]>([
    [
      'more',
      { chips: chips('h100', 260_000) },
      record(50_000),
      '앞서 5만 장 목표(2024.08, 과기정통부), 그보다 21만 장 많음',
    ],
    [
      'less',
      { chips: chips('h100', 40_000) },
      record(50_000),
      '앞서 5만 장 목표(2024.08, 과기정통부), 그보다 1만 장 적음',
    ],
    [
      'another figure of the same event',
      { chips: chips('h100', 260_000), date: '2024-08' },
      record(350_000),
      '앞선 수치와 다름: 35만 장(2024.08, 과기정통부)',
    ],
    ['the same', { chips: chips('h100', 50_000) }, record(50_000), '앞선 기록과 같음(2024.08, 과기정통부)'],
    [
      'further',
      { chips: chips('h100', 50_000), status: 'signed' },
      record(50_000),
      '앞서 5만 장 목표(2024.08, 과기정통부)',
    ],
    [
      'a chip of the family',
      { chips: chips('hopper', 50_000) },
      record(60_000),
      '앞서 H100 6만 장 목표(2024.08, 과기정통부)',
    ],
    [
      'money',
      { chips: [{ entity: id('h100') }], amount: { value: 3e9, currency: 'USD' } },
      record(1, { chips: [{ entity: id('h100') }], amount: { value: 1e9, currency: 'USD', up_to: true } }),
      '앞서 최대 10억 달러 목표(2024.08, 과기정통부), 그보다 20억 달러 이상 많음',
    ],
    [
      'nothing',
      { chips: chips('h100', 50_000), parties: [['apple', 'buyer']] },
      record(50_000),
      '견줄 만한 앞선 기록 없음',
    ],
  ])('%s', (_, claim, earlier, expected) => {
    expect(said([stated(claim)], '2025-01-10', [earlier])[0]?.beside).toBe(expected);
  });

  test('no words that say who is wrong', () => {
    const words = Object.entries({ ...korean, ...english }).filter(([key]) => key.startsWith('claim_'));
    for (const [key, { message }] of [
      ...words,
      ...Object.entries(korean).filter(([key]) => key.startsWith('claim_')),
    ]) {
      expect(message, key).not.toMatch(/모순|오류|틀[린렸]|거짓|wrong|error|contradict|false/i);
    }
  });
});

test('2024.03.27: 15만 and 35만 H100, and what the 35만 may mean', () => {
  const [held, more] = said(
    [stated({ status: 'completed', chips: chips('h100', 150_000) }), stated({ chips: chips('h100', 350_000) })],
    '2024-03-27',
  );
  expect(held).toEqual({ figures: ['H100 15만 장'], beside: '앞서 약 35만 장 목표(2024.01, 뉴스핌)', notes: [] });
  expect(more).toEqual({
    figures: ['H100 35만 장'],
    beside: '앞선 기록과 같음(2024.01, 뉴스핌)',
    notes: ['더 들이는 수로 읽으면 모두 50만 장, 합친 수로 읽으면 모두 35만 장'],
  });
});

test('2024.12.02: what a paper reports of another, with its won', () => {
  const xai = stated({
    status: 'reported',
    parties: [
      ['nvidia', 'supplier'],
      ['xai', 'buyer'],
    ],
    chips: [{ entity: id('blackwell') }],
    amount: { value: 1_080_000_000, currency: 'USD' },
    amount_krw_reported: 1_510_000_000_000,
    origin: '디지타임스',
  });
  expect(said([xai], '2024-12-02')).toEqual([
    {
      figures: ['블랙웰', '10억 8000만 달러(약 1조 5100억 원)'],
      beside: '앞서 B200 약 30만 장 목표(2024.06, 머니투데이)',
      notes: ['디지타임스 보도를 인용'],
    },
  ]);
});

test('won that are off the rate of the month are told beside ours', () => {
  const money = { amount: { value: 1e9, currency: 'USD' }, amount_krw_reported: 1.2e12 } as const;
  expect(said([stated(money)], '2024-12-02')[0]?.notes).toEqual(['2024.12 평균 환율로는 약 1조 4400억 원']);
});

test('2025.10.31: a share of the 26만 장 is told on the same day', () => {
  const share = stated({
    parties: [
      ['nvidia', 'supplier'],
      ['hyundai-motor-group', 'buyer'],
    ],
    status: 'announced',
    chips: chips('blackwell', 50_000),
  });
  expect(said([share], '2025-10-31')[0]?.beside).toBe('같은 날 기록과 같음(2025.10, 국민일보)');
});

test('a status is told only where it is read surely', () => {
  const drawn = (status: StatedDeal['status']) => {
    const [claim] = compareDeals([stated({ status })], shippedBook, '2024-03-27');
    const entity = shippedBook.entities.get(id('nvidia'));
    if (!claim || !entity) throw new Error('expected a claim of 엔비디아');
    const answer = { entity, self: [entity.id], asOf: '2024-03-27' };
    return textOf(draw(ClaimRow({ claim, names: {}, answer, onSentence() {}, say }), 'StatusBadge'));
  };
  expect(['reported', 'planned', 'cancelled'].map((one) => drawn(one as StatedDeal['status']))).toEqual([
    expect.stringContaining('보도'),
    expect.stringContaining('추진'),
    expect.stringContaining('무산'),
  ]);
  for (const status of ['announced', 'signed', 'completed'] as const) {
    expect(drawn(status)).not.toMatch(/발표|계약|완료/);
  }
});

describe('on a card', () => {
  const answer = claimsAnswer(
    compareDeals([stated({ chips: chips('h100', 350_000) })], shippedBook, '2024-03-27'),
    shippedBook,
  );

  test('only what involves its entity, a member or a chip of its family', () => {
    const of = (entity: string) => claimsOf(answer, [...shippedBook.kinship.within(id(entity))]).length;
    expect(['nvidia', 'meta', 'h100', 'hopper', 'blackwell', 'intel'].map(of)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  test('speaks from its side, and shows the sentence when asked', () => {
    const [claim] = answer.claims;
    const entity = shippedBook.entities.get(id('nvidia'));
    if (!claim || !entity) throw new Error('expected a claim of 엔비디아');
    let asked = 0;
    const drawing = draw(
      ClaimRow({
        claim,
        names: answer.names,
        answer: { entity, self: [entity.id], asOf: '2024-03-27' },
        onSentence: () => asked++,
        say,
      }),
      'StatusBadge',
    );
    expect(textOf(drawing).replaceAll('\u00a0', ' ')).toBe(
      '메타에 공급추진H100 35만 장 · 앞선 기록과 같음(2024.01, 뉴스핌)문장 보기',
    );
    const button = elementsOf(drawing).find(({ type }) => type === 'button');
    const press = button?.props.onClick as (() => void) | undefined;
    press?.();
    expect(asked).toBe(1);
  });
});
