import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAmountLine } from '../../../src/cli/figures.ts';
import { type LabelledAmount, scoreAmounts } from '../../../src/cli/score-amounts.ts';
import { currencies, type DealChip } from '../../../src/deals/deal.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { readFigures } from '../../../src/figures/read.ts';
import { speakDate, writeDate, writeMoney, writeQuantity } from '../../../src/figures/write.ts';
import { id } from '../deals/shipped.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { hardLines } from './hard-lines.ts';

/** Figures as a test writes them: the surface in the text, then what it says. */
const seen = (text: string, ref?: string) =>
  readFigures(text, { ref }).map(({ start, end, ...rest }) => [text.slice(start, end), rest]);
const only = (text: string): Figure | undefined => {
  const figures = readFigures(text);
  return figures.length === 1 ? figures[0] : undefined;
};

describe('the labelled amounts', () => {
  test.each(['amounts.jsonl', 'more-amounts.jsonl'])('%s: 98 %% right, 97 %% with flags', (file) => {
    const lines = readFileSync(new URL(`../../eval/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const gold = lines.map((line): LabelledAmount => JSON.parse(line));
    const score = scoreAmounts(gold, ({ text, ref }) => readAmountLine(text, ref));
    expect(score.right / gold.length).toBeGreaterThanOrEqual(0.98);
    expect(score.withFlags / gold.length).toBeGreaterThanOrEqual(0.97);
    expect(score.asidesTold / score.asides).toBeGreaterThanOrEqual(0.97);
  });
});

describe('a running text', () => {
  it('gives its figures in order, with the offsets of number and unit', () => {
    const text = '27일 A사는 칩 약 5만여 장을 최대 10억8천만 달러(약 1조5100억 원)에 산다. 지분은 10%다.';
    expect(seen(text, '2024-03-28')).toEqual([
      ['27일', { kind: 'date', value: '2024-03-27' }],
      ['5만여 장', { kind: 'units', value: 50_000, unit: '장', approx: true }],
      [
        '10억8천만 달러',
        {
          kind: 'money',
          value: 1_080_000_000,
          currency: 'USD',
          up_to: true,
          gloss: {
            kind: 'money',
            value: 1_510_000_000_000,
            currency: 'KRW',
            approx: true,
            start: text.indexOf('1조'),
            end: text.indexOf(')에'),
          },
        },
      ],
      ['10%', { kind: 'percent', value: 10, unit: '%', sense: 'stake' }],
    ]);
  });

  it('shares a unit among a list', () => {
    expect(seen('각각 5만·6만 장을')).toEqual([
      ['5만', { kind: 'units', value: 50_000, unit: '장', each: true }],
      ['6만 장', { kind: 'units', value: 60_000, unit: '장' }],
    ]);
  });

  it('does not say of one figure what is said of the one before', () => {
    const senses = readFigures('220억달러의 기업가치로 10억달러를 모으고 매출 3조원, 투자 2조원').map(
      (figure) => 'sense' in figure && figure.sense,
    );
    expect(senses).toEqual(['market-value', false, 'earnings', false]);
  });

  it('takes 이날 and 전날 from the day spoken of last', () => {
    expect(seen('26일(현지시간) 올랐다. 전날은 내렸다. 이날', '2025-11-28').map(([, rest]) => rest)).toEqual([
      { kind: 'date', value: '2025-11-26' },
      { kind: 'date', value: '2025-11-25' },
      { kind: 'date', value: '2025-11-25' },
    ]);
  });

  it('leaves a relative date open where the day of the text is not known', () => {
    expect(seen('지난달 말과 2025년 3월')).toEqual([
      ['지난달 말', { kind: 'date', part: 'late' }],
      ['2025년 3월', { kind: 'date', value: '2025-03' }],
    ]);
  });

  it.each([
    'AMD가 모레를 사들인다',
    '국내 AI 업체 모레 인수 타진',
    'AI 인프라 스타트업 모레가 칩을 빌린다',
    'AMD가 모레 지분을 전량 인수한다',
    'KT와 함께 모레에 투자했다',
    'AMD와 모레의 지분 협상',
    '모레 측은 답하지 않았다',
  ])('takes 모레 for the name that it is: %s', (text) => expect(seen(text, '2026-03-05')).toEqual([]));

  it.each([
    '모레 비가 온다',
    '모레부터 원정이다',
    '모레까지 인수 대금을 낸다',
    '모레는 쉰다',
    '모레가 마감이다',
    '모레의 날씨',
    '모레에는 눈이 온다',
    '회사는 모레 인수를 발표한다',
    '모레를 기점으로 오른다',
  ])('takes 모레 for the day that it is: %s', (text) => {
    expect(seen(text, '2026-03-05')).toEqual([['모레', { kind: 'date', value: '2026-03-07' }]]);
  });

  it('finds them in decomposed Hangul, full-width forms and around invisible signs', () => {
    const text = `가 ${'26만장'.normalize('NFD')} 나 １조\u200b５천억원`;
    expect(seen(text)).toEqual([
      ['26만장'.normalize('NFD'), { kind: 'units', value: 260_000, unit: '장' }],
      ['１조\u200b５천억원', { kind: 'money', value: 1_500_000_000_000, currency: 'KRW' }],
    ]);
  });

  it.each([
    '사장과 이사의 구조',
    '조건은 만장일치',
    '백만장자의 천장',
    '이 네 장면을 꿰는',
    '마이아 200 개발',
    'TOP 10 엔비디아',
    '5 파운드리',
    '3 조직',
    '세척 열기 세기',
    '만원 관중',
    'H100과 GB200',
    '02-123-4567',
  ])('finds nothing in %s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

describe('what this project writes', () => {
  const runs = fuzzRuns();
  const near = (a: number | undefined, b: number) => expect(Math.abs((a ?? Number.NaN) / b - 1)).toBeLessThan(1e-9);
  const flag = fc.constantFrom(undefined, true as const);
  const flags = fc.record({ approx: flag, at_least: flag, up_to: flag }, { requiredKeys: [] });
  const isSame = (figure: Figure | undefined, said: object) => {
    for (const name of ['approx', 'at_least', 'up_to'])
      expect(Reflect.get(figure ?? {}, name), name).toBe(Reflect.get(said, name));
  };

  it('is read back: money', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e21, noNaN: true }),
        fc.constantFrom(...currencies),
        flags,
        (value, currency, hedges) => {
          const figure = only(writeMoney({ value, currency, ...hedges } as Parameters<typeof writeMoney>[0]));
          expect(figure).toMatchObject({ kind: 'money', currency });
          near(figure?.value as number, Number(value.toPrecision(3)));
          isSame(figure, hedges);
        },
      ),
      runs,
    );
  });

  it('is read back: quantities', () => {
    const chip = (fields: Omit<DealChip, 'entity'>): DealChip => ({ entity: id('x'), ...fields });
    const count = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(
        count,
        count,
        fc.constantFrom('장', '개', '대'),
        flag,
        flag,
        flag,
        (a, b, unit, approx, more, like) => {
          const [quantity, quantity_max] = a < b ? [a, b] : [b, a];
          const said = { ...(approx && { approx }), ...(like && { equivalent_only: like }) };
          const one = only(
            writeQuantity(chip({ quantity, ...said, ...(more && { at_least: more }) }), unit, 'H100') ?? '',
          );
          expect(one).toMatchObject({ kind: 'units', unit });
          near(one?.value as number, quantity);
          isSame(one, { approx, at_least: more });
          const most = only(writeQuantity(chip({ quantity_max, ...said }), unit) ?? '');
          near(most?.value as number, quantity_max);
          isSame(most, { approx, up_to: true });
          if (quantity === quantity_max) return;
          const range = only(writeQuantity(chip({ quantity, quantity_max, ...said }), unit) ?? '');
          near(range?.min as number, quantity);
          near(range?.max as number, quantity_max);
          isSame(range, { approx });
        },
      ),
      runs,
    );
  });

  it('is read back: dates', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom(4, 7, 10), (day, length) => {
        const value = day.toISOString().slice(0, length);
        expect(only(speakDate(value))).toMatchObject({ kind: 'date', value });
        // A bare 2025 may be any number.
        if (length > 4) expect(only(writeDate(value))).toMatchObject({ kind: 'date', value });
      }),
      runs,
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'만 억 조 경 천 백 십 일 이 오 구 수 몇 여 반 한두 서너 열 1 23 4,567 0.5 2025 12 ~ - · ,  . ( ) 약 최대 최소 이상 대 원 달러 대만달러 장 개 % %p $ US$ bn 년 월 일 분기 지난 지난달 올해 말 오는 부터 까지 에서 의 를 사이 주 매출 \n \u200b \ud800 \u1100'.split(
      ' ',
    ),
    ' ',
    '２６만장'.normalize('NFD'),
  );
  const text = fc
    .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('throws nothing; figures lie in order, apart, within the text, and their numbers are numbers', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2024-02-29', '2025-12-31'), (body, ref) => {
        let last = 0;
        for (const figure of readFigures(body, { ref })) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(body.length);
          last = figure.end;
          if (figure.kind === 'date') {
            if (figure.min !== undefined) expect((figure.max ?? '') > figure.min).toBe(true);
            continue;
          }
          if (figure.min !== undefined) expect(figure.max).toBeGreaterThan(figure.min);
          else expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
      fuzzRuns(2000),
    );
  });

  // What grows with the square would take 16 times as long. Other work of the machine may disturb a measurement, hence
  // three tries, and the milliseconds for what is too short to measure; bench/figures.mjs takes lines of 1 and 2 MB.
  it.each(hardLines)('takes four times the time for four times the text: %s', { retry: 2 }, (_, piece) => {
    const cost = (units: number) => {
      const line = piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
      const from = process.cpuUsage();
      readFigures(line, { ref: '2025-10-31' });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    cost(10_000);
    expect(cost(40_000)).toBeLessThan(9 * cost(10_000) + 30);
  });
});
