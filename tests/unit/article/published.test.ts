import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPublished } from '../../../src/article/published.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

test.each([
  ['2026-01-06 16:46', '2026-01-06T16:46+09:00'],
  ['2026.01.06. 08:15', '2026-01-06T08:15+09:00'],
  ['2026.01.06. 오후 6:23.', '2026-01-06T18:23+09:00'],
  ['2026.01.06. 오전 12:05', '2026-01-06T00:05+09:00'],
  ['2026. 1. 6. 16:19', '2026-01-06T16:19+09:00'],
  ['2026.01.06 (17:45)', '2026-01-06T17:45+09:00'],
  ['송고2026-01-06 16:46', '2026-01-06T16:46+09:00'],
  ['작성일 25-10-31 17:29', '2025-10-31T17:29+09:00'],
  ['20230102163000', '2023-01-02T16:30+09:00'],
  ['입력: 2024.02.25 00:00 / 수정: 2024.02.26 09:10', '2024-02-25T00:00+09:00'],
  ['수정 2024.02.26 09:10 입력 2024.02.25 00:00', '2024-02-25T00:00+09:00'],
  ['김하나 기자 hana@paper.example 2024-12-02 11:14:34', '2024-12-02T11:14+09:00'],
  ['2026년 1월 6일 오후 4시 46분', '2026-01-06T16:46+09:00'],
  ['2024-12-02T11:14:34+09:00', '2024-12-02T11:14+09:00'],
  ['2024-12-01T20:14:34Z', '2024-12-02T05:14+09:00'],
  ['2024-12-01T20:14:34.123Z', '2024-12-02T05:14+09:00'],
  ['2024-12-01T21:00:00-05:00', '2024-12-02T11:00+09:00'],
  ['2024.06.19', '2024-06-19'],
  ['등록 : 25/10/31 17:29', '2025-10-31T17:29+09:00'],
  ['등록 : 2025/10/31 17:29', '2025-10-31T17:29+09:00'],
  ['25/10/31', '2025-10-31'],
  ['2025.11.01 수정 / 2025.10.31 입력', '2025-10-31'],
  ['2025.10.31 17:29 입력 | 2025.11.01 09:10 수정', '2025-10-31T17:29+09:00'],
  ['2025.11.01 09:10 (최종수정) 2025.10.31 17:29 (최초입력)', '2025-10-31T17:29+09:00'],
  ['2025.10.31 17:29 등록', '2025-10-31T17:29+09:00'],
  ['작성자 김하나 2025.11.01 수정 / 2025.10.31 입력', '2025-10-31'],
  ['2025.10.31 17:29 | 수정 2025.11.01 09:10', '2025-10-31T17:29+09:00'],
  ['2025.10.31 17:29 조회 12 수정 삭제', '2025-10-31T17:29+09:00'],
  ['17:29-2025-11-01', '2025-11-01'],
  ['2025-10-31 17:29-2025-11-01 09:10', '2025-10-31T17:29+09:00'],
  ['2024-12-01T21:00:00-0500', '2024-12-02T11:00+09:00'],
  ['2024-12-02T11:14:34+0900', '2024-12-02T11:14+09:00'],
  ['2024-12-02 11:14 +9 02-123-4567', '2024-12-02T11:14+09:00'],
])('%s', (text, iso) => {
  expect(readPublished(text)?.iso).toBe(iso);
  expect(readPublished(text)?.day).toBe(iso.slice(0, 10));
});

test.each([
  ['', 'nothing'],
  ['최종수정 2024.02.26 09:10', 'only a later change'],
  ['2024.02.26 09:10 수정', 'only a later change, said behind'],
  ['수정 20240226091000', 'only a later change, in figures alone'],
  ['2024.13.40 00:00', 'no such date'],
  ['2023-02-29', 'no leap year'],
  ['조회수 20240', 'a plain number'],
  ['02-123-4567', 'a telephone number'],
  ['11월 1일 오후 3시', 'no year'],
  ['25-10/31', 'signs of two kinds'],
  ['/24/10/31/1', 'a part of an address'],
])('%j is no publication time: %s', (text) => {
  expect(readPublished(text)).toBeNull();
});

test('never throws, and gives a day that the calendar has', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.\-:/ 년월일오전후TZ+입력수정]{0,60}$/)), (text) => {
      const time = readPublished(text);
      if (time) expect(new Date(`${time.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(time.day);
    }),
    fuzzRuns(),
  );
});

test.each([
  ['marks that normalizing sorts', '\u0300\u0316'],
  ['spaces', '2025. 10. 31 '.padEnd(1000)],
  ['brackets', '2025.10.31 T(('],
  ['figures', '2'],
  ['labels', '수정 입력 '],
  ['dates', '2025.10.31 17:29-'],
])('a text of a million signs hangs nothing: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = process.cpuUsage();
  readPublished(text);
  // Of our own time in microseconds: what the rest of the machine does is not counted. Uncut it took minutes.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});
