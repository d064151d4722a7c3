/**
 * A table as CSV (RFC 4180): cells with a comma, a quote or a line break in quotes, lines ended by CRLF. It begins with a
 * byte order mark, without which Excel takes UTF-8 for CP949.
 */
export function writeCsv(table: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${table.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheets run a cell that begins with one of these as a formula, whatever wrote it there; an apostrophe before it
 * keeps it text (https://owasp.org/www-community/attacks/CSV_Injection). Numbers are ours and stay numbers.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
