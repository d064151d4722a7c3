import { expect, test } from 'vitest';
import { Card } from '../../../extension/card/card.tsx';
import { faceLine } from '../../../extension/card/face-line.ts';
import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { draw, elementsOf, textOf } from './drawn.ts';
import { madeAnswer } from './made-answer.ts';

const drawCard = (answer: ReturnType<typeof madeAnswer>) =>
  draw(
    Card({
      content: { kind: 'answer', answer, dated: 'article', claims: () => null },
      onClose: () => {},
      onSentence: () => {},
    }),
    'AsOf',
    'Timeline',
    'Totals',
  );
const footer = (drawing: ReturnType<typeof drawCard>) =>
  textOf(elementsOf(drawing).filter((one) => one.type === 'footer'));
const count = (text: string, part: string) => text.split(part).length - 1;

test('how far the data reach is said once: in the footer, or above where the article is younger', () => {
  const old = drawCard(madeAnswer({ asOf: '2025-03-01' }));
  expect(footer(old)).toContain('자료는 2026.06까지');
  expect(count(textOf(old), '자료는')).toBe(1);
  const young = drawCard(madeAnswer({ asOf: '2026-11-20' }));
  expect(footer(young)).not.toContain('자료는');
  expect(count(textOf(young), '자료는 2026.06까지')).toBe(1);
  for (const drawing of [old, young]) expect(footer(drawing)).toContain('투자 판단의 근거가 아님');
});

test('the label of the timeline counts the same day for itself', () => {
  const row = { deal: madeDeal({}) };
  const drawing = drawCard(madeAnswer({ prior: [row, row, row], sameDay: [row, row], later: [row] }));
  const label = elementsOf(drawing).find((one) => one.type === 'svg')?.props['aria-label'];
  expect(label).toBe('기사 이전 3건, 같은 날 2건, 이후 1건');
});

test('a name that cannot be answered does not send the reader to reload', () => {
  const failed = Card({
    content: { kind: 'failed', name: '가', reason: null },
    onClose: () => {},
    onSentence: () => {},
  });
  expect(textOf(draw(failed, 'FailedCard'))).not.toMatch(/새로 고/);
});

const face = (entity: Partial<CardEntity>) =>
  faceLine({ ...madeAnswer({}), entity: { ...madeAnswer({}).entity, ...entity } as CardEntity });

test('a group is called one; a company with subsidiaries stays a company', () => {
  const members = [...madeAnswer({}).self];
  expect(face({ ko: '삼성그룹', en: 'Samsung Group', members })).toBe('Samsung Group · 그룹 · 대한민국');
  expect(face({ ko: '인텔', en: 'Intel', country: 'US', members })).toBe('Intel · 회사 · 미국');
  expect(face({ ko: '엘리스그룹', en: 'Elice' })).toBe('Elice · 회사 · 대한민국');
});

test('a ticker does not break', () => {
  expect(face({ ko: 'SK하이닉스', en: 'SK hynix', tickers: ['KRX:000660'] })).toContain('KRX\u00a0000660');
});

test('the card of a person says whose deals they are, and the office with its years', () => {
  const office = { entity: 'maker' as CardEntity['id'], title: 'CEO', from: 1993 };
  const answer = { ...madeAnswer({}), person: { ko: '젠슨 황', en: 'Jensen Huang', office } };
  expect(faceLine(answer)).toBe('Jensen Huang · maker CEO(1993~)');
  expect(textOf(drawCard(answer))).toContain('maker의 거래');
  expect(faceLine({ ...answer, person: { ...answer.person, office: { ...office, to: 2024 } } })).toContain(
    '(1993~2024)',
  );
});

test('a circle is told in one sentence, sums with what they rest on', () => {
  const total = {
    by: 'chip',
    chip: id('one'),
    kind: 'supply',
    role: 'supplier',
    phase: 'promised',
    measure: { unit: 'chips', chip: id('one'), equivalent: false },
    sum: { low: 260_000, high: null, approx: true },
    deals: ['a', 'b', 'c'],
    reported: { sum: { low: 50_000, high: 50_000, approx: false }, rows: 1 },
    confirmedLater: 1,
  } as const;
  const circle = {
    investor: id('maker'),
    buyer: id('apart'),
    investments: { deals: ['a'], reported: 0 },
    purchases: { deals: ['b', 'c'], reported: 1 },
  };
  const text = textOf(drawCard(madeAnswer({ totals: { withCompanions: [], rest: [total] }, circles: [circle] })));
  expect(text).toContain('maker은 apart에 투자하고 apart는 maker에서 삽니다(투자 1건, 구매 2건, 그중 보도만 1건).');
  expect(text).toContain('one 공급 예정 약\u00a026만\u00a0장 이상 3건 · 그중 보도만 5만 장(1건) · 이후 확인 1건');
});
