import { expect, test } from 'vitest';
import { makeFolder } from './made-folder.ts';
import { run } from './run.ts';

test('the set that comes with the package is scored by default', async () => {
  const { code, out } = await run(['eval']);
  expect(code).toBe(0);
  expect(out).toMatch(/articles\.jsonl +\d+/);
  expect(out).toMatch(/sentences\.jsonl +\d+/);
});

test('any folder of labelled texts, as JSON', async () => {
  const mention = { start: 0, end: 4, surface: '엔비디아', entity: 'nvidia' };
  const lines = [
    { id: 'a', tests: 'found', body: '엔비디아와 AMD', mentions: [mention] },
    { id: 'b', tests: 'nothing', body: '암 환자', mentions: [], traps: [{ start: 0, end: 1, entity: 'arm' }] },
    { text: 'an amount' },
  ];
  const dir = makeFolder({ 'some.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  const { code, out } = await run(['eval', dir, '--json']);
  expect(code).toBe(0);
  const [score] = JSON.parse(out);
  expect(score).toMatchObject({ file: 'some.jsonl', texts: 2, precision: 0.5, recall: 1, traps: 1, trapsHit: 0 });
  expect(score.kinds.nothing).toEqual({ texts: 1, f1: 1, trapsHit: 0 });
  expect(score.errors).toEqual([{ id: 'a', missed: [], wrong: [{ start: 6, end: 9, entity: 'amd' }] }]);
});

test('deals of articles whose names are not labelled', async () => {
  const parties = [
    { entity: 'nvidia', role: 'supplier' },
    { entity: 'meta', role: 'buyer' },
  ];
  const deals = [{ kind: 'supply', status: 'announced', parties }];
  const line = { id: 'a', body: '엔비디아가 메타에 H100 3만 장을 공급한다.', published: '2025-06-15', deals };
  const { code, out } = await run(['eval', makeFolder({ 'some.jsonl': JSON.stringify(line) }), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ file: 'some.jsonl', deals: 1, precision: 1, recall: 1 }]);
});

test('a folder without labelled texts, and a line at fault', async () => {
  expect((await run(['eval', makeFolder({ 'a.txt': 'x' })])).code).toBe(1);
  const { code, err } = await run(['eval', makeFolder({ 'a.jsonl': '{"mentions":[]}\n' })]);
  expect(code).toBe(1);
  expect(err).toMatch(/a\.jsonl:1/);
});
