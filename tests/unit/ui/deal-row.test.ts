import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { DealRow, LaterStatus } from '../../../src/ui/deal-row.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { draw, elementsOf, textOf } from './drawn.ts';
import { madeAnswer } from './made-answer.ts';

const say = wordsFrom(korean);
const row = (fields: Parameters<typeof madeDeal>[0]) => {
  const [first] = madeAnswer({ prior: [{ deal: madeDeal(fields) }] }).prior;
  if (!first) throw new Error('expected a row');
  return first;
};
const drawRow = (fields: Parameters<typeof madeDeal>[0], entity = 'maker', row: Partial<PriorRow> = {}) => {
  const answer = madeAnswer({ entity, prior: [{ deal: madeDeal(fields), ...row }] });
  const [first] = answer.prior;
  if (!first) throw new Error('expected a row');
  return draw(
    DealRow({ row: first, answer, say }),
    'DateText',
    'Money',
    'SourceLine',
    'StatusBadge',

    'DealRow',
  );
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

test('what became of a deal later is not on the card before it is asked for', () => {
  const statusLater = { status: 'cancelled', date: '2026-02-08' } as const;
  expect(textOf(drawRow({}, 'maker', { statusLater }))).not.toMatch(/무산|2026/);
  const drawing = draw(LaterStatus({ status: statusLater, say }), 'DateText', 'StatusBadge');
  expect(textOf(drawing)).toBe('2026.02.08 무산');
});

test('parts are folded below their whole, open where the article names who takes part in them', () => {
  const part = (companions: string[]) => ({
    ...row({ id: '2024-05-maker-part', chips: [{ entity: id('one'), quantity: 60_000 }] }),
    companions: companions.map(id),
  });
  const folded = (companions: string[]) =>
    elementsOf(drawRow({}, 'maker', { parts: [part(companions)] })).find((one) => one.props.class === 'parts');
  expect(textOf([folded([]) ?? ''])).toMatch(/^여기에 든 거래 1건2024\.05\.10.*one 6만\u00a0장/);
  expect([folded([])?.props.open, folded(['apart'])?.props.open]).toEqual([false, true]);
});

test('a figure that nobody is known to have told by the day is marked, once', () => {
  const sources = [{ url: 'https://news.example/1', publisher: '신문', published: '2025-06-01' }];
  const fields = { sources, amount: { value: 7_000_000, currency: 'KRW' as const } };
  const text = textOf(drawRow(fields, 'maker', { confirmedLater: true }));
  expect(text).toContain('700만\u00a0원 이후 확인');
  expect(text.split('이후 확인')).toHaveLength(2);
  expect(textOf(drawRow({ sources }))).toContain('이후 확인 신문');
});

test('the money has its notes: ours beside the source’s won, the last rate, what one unit comes to', () => {
  const fields = {
    chips: [{ entity: id('one'), quantity: 1000 }],
    amount: { value: 50_000_000, currency: 'USD' as const },
  };
  const ours = { won: 72e9, perUnit: 1440, period: '2024-05', stale: false };
  expect(textOf(drawRow(fields, 'maker', { won: { kind: 'reported', won: 66e9, ours } }))).toContain(
    '2024.05 평균 환율로는 약\u00a0720억\u00a0원 · 1장당 약\u00a05만\u00a0달러(금액÷수량)',
  );
  const stale = { kind: 'converted' as const, ...ours, period: '2026-06', stale: true };
  expect(textOf(drawRow(fields, 'maker', { won: stale }))).toContain('2026.06 환율로 환산, 그 뒤 환율은 없음');
});
