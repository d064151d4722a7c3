/** Something wrong in a data folder, and where. */
export interface DataError {
  /** The file, relative to the folder, with `/` on every system. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** The field as a path: `deals[3].parties[0].entity`; empty for the file as a whole. */
  readonly field: string;
  /** One sentence that says what was expected. */
  readonly message: string;
}

/** Orders errors as one reads: by file, then by line. */
export function compareErrors(a: DataError, b: DataError): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

/** An error in one line: `deals/2024.json:12: deals[3].date: expected …`. */
export function writeError({ file, line, field, message }: DataError): string {
  return [`${file}:${line}`, field, message].filter((part) => part !== '').join(': ');
}
