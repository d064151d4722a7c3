import { gzipSync } from 'node:zlib';

/** Medians and tables of the benches. */

/** @param {readonly number[]} numbers @returns {number} NaN where there is none */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** A number with the digits that count. @param {number} number */
export function short(number) {
  if (Number.isNaN(number)) return 'left out';
  return number >= 100 ? Math.round(number).toLocaleString('en-US') : String(Number(number.toPrecision(2)));
}

/**
 * A Markdown table, so that it can be copied into a page.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, k) => Math.max(3, ...[head, ...rows].map((row) => row[k]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, k) => (row[k] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** @param {string} text */
export const gzipKb = (text) => gzipSync(text, { level: 9 }).length / 1024;
