import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

test('--all scores the deals that are less sure, too, as extract tells them', async () => {
  const labelled = readFileSync(new URL('../../eval/more-articles.jsonl', import.meta.url), 'utf8');
  const dir = makeFolder({ 'a.jsonl': labelled });
  const recallOf = async (...args: string[]) =>
    JSON.parse((await run(['eval', dir, '--json', ...args])).out).at(-1).recall;
  expect(await recallOf('--all')).toBeGreaterThan(await recallOf());
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

describe('says what was expected', () => {
  const text = { id: 'a', body: 'x', mentions: [] };
  const amount = { id: 'a', text: '27일', kind: 'date' };
  test.each<[string, Record<string, unknown>, string]>([
    [
      'no labels',
      { 'a.txt': 'x' },
      ': expected files of labelled texts (*.jsonl with "mentions" or "deals", or "text" and "kind"); found none',
    ],
    ['no JSON', { 'a.jsonl': '\nx\n' }, '/a.jsonl:2: expected one JSON object'],
    ['no object', { 'a.jsonl': '[]' }, '/a.jsonl:1: expected one JSON object'],
    ['no UTF-8', { 'a.jsonl': Uint8Array.of(0xb0, 0xa1) }, '/a.jsonl: expected text in UTF-8'],
    ['a folder', { 'a.jsonl/b': 'x' }, '/a.jsonl: expected a readable file; found a folder'],
    [
      'a text without id',
      { 'a.jsonl': '{"body":"x","mentions":[]}' },
      '/a.jsonl:1: id: expected the field "id", which is missing',
    ],
    [
      'a day that is none',
      { 'a.jsonl': JSON.stringify({ ...text, published: '2026-13-40' }) },
      '/a.jsonl:1: published: expected a day, YYYY-MM-DD, with or without a time; found "2026-13-40"',
    ],
    [
      'a span without its end',
      { 'a.jsonl': JSON.stringify({ ...text, mentions: [{ start: 0, entity: 'amd' }] }) },
      '/a.jsonl:1: mentions[0].end: expected the field "end", which is missing',
    ],
    [
      'an amount of no day',
      { 'a.jsonl': JSON.stringify({ ...amount, ref: 'soon' }) },
      '/a.jsonl:1: ref: expected a day that the calendar has, YYYY-MM-DD; found "soon"',
    ],
    [
      'spellings that are none',
      { 'a.jsonl': JSON.stringify(text), 'same-ids.json': { same: 3, organizations: [] } },
      '/same-ids.json:1: same: expected object; found 3',
    ],
    [
      'spellings that are no JSON',
      { 'a.jsonl': JSON.stringify(text), 'same-ids.json': '{' },
      '/same-ids.json:1: expected one JSON object',
    ],
  ])('of %s', async (_, files, message) => {
    const dir = makeFolder(files);
    expect(await run(['eval', dir])).toEqual({ code: 1, out: '', err: `${dir}${message}\n` });
  });

  test('of no folder, with --json as JSON, too', async () => {
    const dir = makeFolder({ 'a.jsonl': 'x' });
    const none = `${dir}/none: expected a folder of labelled texts; there is none\n`;
    expect(await run(['eval', `${dir}/none`])).toEqual({ code: 1, out: '', err: none });
    const { out } = await run(['eval', `${dir}/a.jsonl`, '--json']);
    expect(JSON.parse(out)).toEqual({ error: `${dir}/a.jsonl: expected a folder of labelled texts; found a file` });
  });
});
