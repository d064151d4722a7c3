import { expect, it } from 'vitest';
import { makeFolder } from './made-folder.ts';
import { run, runLines } from './run.ts';

const figures = (...lines: string[]) => runLines(['figures'], ...lines);

it('answers each line with the leading figure of its text', async () => {
  const { code, answers } = await figures(
    '{"id":"a","text":"작년 10억8천만 달러(약 1조5100억 원) 이상","ref":"2025-06-01"}',
    '{"id":2,"text":"2나노 웨이퍼 3~4만 장"}',
    '{"id":"c","text":"지난 18일","ref":"2025-06-20"}',
    '{"id":"d","text":"목표가 74만원"}',
    '{"id":"e","text":"H100"}',
  );
  expect(code).toBe(0);
  expect(answers).toEqual([
    { id: 'a', kind: 'money', value: 1_080_000_000, currency: 'USD', at_least: true },
    { id: 2, kind: 'units', min: 30_000, max: 40_000, unit: '장' },
    { id: 'c', kind: 'date', value: '2025-06-18' },
    { id: 'd', kind: 'money', value: 740_000, currency: 'KRW', deal: false, sense: 'share-price' },
    { id: 'e' },
  ]);
});

it('takes no arguments', async () => {
  expect((await run(['figures', 'x'])).code).toBe(2);
});

it('eval scores labelled amounts by their kind, size, unit and flags', async () => {
  const lines = [
    { id: 'right', text: '약 3억 원', kind: 'money', value: 300_000_000, currency: 'KRW', approx: true },
    { id: 'flags', text: '약 3억 원', kind: 'money', value: 300_000_000, currency: 'KRW' },
    { id: 'wrong', text: '3억 원', kind: 'money', value: 300_000_000, currency: 'USD' },
    { id: 'loose', text: '수십억 원', kind: 'money', min: 1e9, max: 1e10, currency: 'KRW', approx: true, loose: true },
    { id: 'other', text: '12단', kind: 'other' },
    { id: 'none', text: '서울', kind: 'date', value: '2025' },
  ];
  const dir = makeFolder({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  const { code, out } = await run(['eval', dir, '--json']);
  expect(code).toBe(0);
  const [score] = JSON.parse(out);
  expect(score).toMatchObject({ file: 'a.jsonl', amounts: 6, right: 4, withFlags: 3, asides: 3, asidesTold: 3 });
  expect(score.errors.map(({ label, only }: { label: { id: string }; only: string }) => [label.id, only])).toEqual([
    ['flags', 'flags'],
    ['wrong', null],
    ['none', null],
  ]);
  expect((await run(['eval', dir])).out).toMatch(/a\.jsonl +6 +0\.667 +0\.500/);
});

it('eval names the line and field of a label at fault', async () => {
  const dir = makeFolder({ 'a.jsonl': '\n{"id":"a","text":"x","kind":"mony"}\n' });
  const { code, err } = await run(['eval', dir]);
  expect(code).toBe(1);
  expect(err).toMatch(/a\.jsonl:2: kind: expected one of .*; found "mony"\n/);
});
