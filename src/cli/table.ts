/** Signs that fill two columns of a terminal: Hangul, Han, kana and full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) width += wide.test(sign) || (sign.codePointAt(0) ?? 0) >= 0x1f300 ? 2 : 1;
  return width;
}

/** Rows as lines with their columns aligned, two spaces apart. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    });
  }
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
