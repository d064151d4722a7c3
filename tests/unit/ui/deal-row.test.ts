import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { DealRow } from '../../../src/ui/deal-row.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { draw, elementsOf, textOf } from './drawn.ts';
import { madeAnswer } from './made-answer.ts';

const say = wordsFrom(korean);
const drawRow = (fields: Parameters<typeof madeDeal>[0], entity = 'maker', row: Partial<PriorRow> = {}) => {
  const answer = madeAnswer({ entity, prior: [{ deal: madeDeal(fields), ...row }] });
  const [first] = answer.prior;
  if (!first) throw new Error('expected a row');
  return draw(DealRow({ row: first, answer, say }), 'DateText', 'Money', 'SourceLine', 'StatusBadge');
};

test('the rate of a conversion is told in Korean, with a comma', () => {
  const title = (currency: 'USD' | 'JPY', perUnit: number) =>
    elementsOf(
      drawRow({ amount: { value: 100, currency } }, 'maker', {
        won: { kind: 'converted', won: 144_000, perUnit, period: '2024-12', stale: false },
      }),
    ).find((one) => one.props.class === 'won')?.props.title;
  expect(title('USD', 1440.2)).toBe('2024.12 평균 1달러=1,440원');
  expect(title('JPY', 9.412)).toBe('2024.12 평균 1엔=9.41원');
});

test('the row links the page of the stage that it shows', () => {
  const history = [
    { date: '2024-05-10', status: 'reported' as const, source: 0 },
    { date: '2024-09-10', status: 'signed' as const, source: 1 },
  ];
  const drawing = drawRow(
    {
      date: '2024-05-10',
      status: 'signed',
      history,
      sources: [
        { url: 'https://news.example/old', publisher: '옛 신문', published: '2024-05-10' },
        { url: 'https://news.example/new', publisher: '새 신문', published: '2024-09-11' },
      ],
    },
    'maker',
    { status: { kind: 'dated', status: 'signed', date: '2024-09-10' } },
  );
  expect(elementsOf(drawing).find((one) => one.type === 'a')?.props.href).toBe('https://news.example/new');
  expect(textOf(drawing)).toContain('새 신문 2024.09.11 외 1곳');
});

test('figures do not part from their units', () => {
  const drawing = drawRow({
    chips: [{ entity: id('one'), quantity: 260_000, approx: true }],
    amount: { value: 1_510_000_000_000, currency: 'KRW' },
  });
  expect(textOf(drawing)).toContain('one 약\u00a026만\u00a0장');
  expect(textOf(drawing)).toContain('1조\u00a05100억\u00a0원');
});

test('a card of a group says which member it is', () => {
  const answer = {
    ...madeAnswer({ entity: 'group', prior: [{ deal: madeDeal({}) }] }),
    self: [id('group'), id('member')],
  };
  const [row] = answer.prior;
  if (!row) throw new Error('expected a row');
  expect(textOf(draw(DealRow({ row, answer, say }), 'DateText', 'StatusBadge'))).toContain('member: maker에서 구매');
});
