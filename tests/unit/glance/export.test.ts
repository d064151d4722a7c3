import fc from 'fast-check';
import { expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import { writeCsv } from '../../../src/glance/csv.ts';
import { citation } from '../../../src/glance/deal-line.ts';
import { rowsAsCsv, rowsAsJson } from '../../../src/glance/export-rows.ts';
import { noFilter } from '../../../src/glance/filter-rows.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { madeGlance } from './made-glance.ts';

const say = wordsFrom(korean);
const deal = madeDeal({
  date: '2024-05-10',
  status: 'signed',
  parties: [
    { entity: id('maker'), role: 'supplier' },
    { entity: id('member'), role: 'buyer' },
  ],
  chips: [{ entity: id('one'), quantity: 260_000, approx: true }],
  amount: { value: 1_080_000_000, currency: 'USD', up_to: true },
  amount_krw_reported: 1_510_000_000_000,
  sources: [
    { url: 'https://news.example/1', publisher: '신문, 둘째 판', published: '2024-05-11' },
    { url: 'https://other.example/2', publisher: '다른 신문', published: '2026-01-01' },
  ],
});
const glance = madeGlance([deal], ['maker', 'member', 'one']);
const [row] = glance.rows;
if (!row) throw new Error('expected a row');

test('a citation is one line: date, who, figures, status, the source that was there on the day', () => {
  expect(citation(row, { names: glance.names, asOf: '2025-03-01' }, say)).toBe(
    '2024.05.10 maker → member 공급 · one 약 26만 장 · 최대 10억 8000만 달러(약 1조 5100억 원) · 계약 · 신문, 둘째 판, 2024.05.11, https://news.example/1',
  );
});

test('a citation of a deal without figures leaves nothing empty', () => {
  const bare = madeGlance([madeDeal({ sources: [{ url: 'https://news.example/1', publisher: '신문' }] })], ['maker']);
  const [only] = bare.rows;
  if (!only) throw new Error('expected a row');
  expect(citation(only, { names: bare.names, asOf: '2025-03-01' }, say)).toBe(
    '2024.05.10 maker → member 공급 · 발표 · 신문, https://news.example/1',
  );
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += sign;
  }
  expect(rows.pop()).toEqual([]); // every line is ended
  return rows;
}

test('CSV: byte order mark, headings, words and figures', () => {
  const csv = rowsAsCsv(glance.rows, glance, say);
  expect(csv.startsWith('\ufeff날짜,거래,종류,')).toBe(true);
  const [headings, first] = readCsv(csv.slice(1));
  expect(Object.fromEntries((headings ?? []).map((heading, at) => [heading, first?.[at]]))).toEqual({
    날짜: '2024-05-10',
    거래: 'maker → member 공급',
    종류: '공급',
    '기사 시점의 상태': '계약',
    '칩과 수량': 'one 약 26만 장',
    금액: '최대 10억 8000만 달러(약 1조 5100억 원)',
    '금액(숫자)': '1080000000',
    통화: 'USD',
    '원화(숫자)': '1510000000000',
    출처: '신문, 둘째 판',
    '출처 날짜': '2024-05-11',
    '출처 주소': 'https://news.example/1',
    설명: '시험용 거래다.',
    '기록 번호': '2024-05-maker-test',
  });
});

test('CSV: no cell begins a formula; numbers stay numbers', () => {
  const cells = ['=1+1', '+82', '-3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '1=1', '', -3, null] as const;
  expect(readCsv(writeCsv([cells]).slice(1))).toEqual([
    ["'=1+1", "'+82", "'-3", "'@SUM(A1)", "'\t=1", "'\r=1", "'＝1", '1=1', '', '-3', ''],
  ]);
});

test('property: what is written is read again, with an apostrophe before what would be a formula', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@",\r\n\t a]*$/));
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(table, (rows) => {
      const csv = writeCsv(rows);
      const read = readCsv(csv.slice(1));
      const guarded = (one: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(one) ? `'${one}` : one);
      expect(read).toEqual(rows.map((row) => row.map(guarded)));
      for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    fuzzRuns(),
  );
});

test('JSON: the article, the data, what was chosen, the records with their status and won', () => {
  const json = JSON.parse(rowsAsJson(glance.rows, glance, { ...noFilter, kind: 'supply' }));
  expect(json.article).toEqual({ title: '제목', site: '신문', asOf: '2025-03-01', dated: 'article' });
  expect(json.data).toEqual({ coversTo: '2026-06', version: '1.2.3', digest: 'abc' });
  expect(json.filter).toEqual({ kind: 'supply' });
  expect(json.deals).toEqual([
    {
      ...deal,
      statusAsOf: { status: 'signed', date: '2024-05-10' },
      won: 1_510_000_000_000,
      between: ['maker', 'member'],
    },
  ]);
});
