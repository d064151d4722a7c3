import { readFileSync } from 'node:fs';

/** The text of a UTF-8 file, or one sentence on why it could not be read. */
export type TextReading = { readonly text: string; readonly fault?: never } | { readonly fault: string };

/** Reads a UTF-8 file; a byte order mark at its beginning is passed over. Never throws. */
export function readText(path: string): TextReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: `expected a readable file; ${reasonOf(error)}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'expected text in UTF-8' };
  }
}

/** The system's own words for a failure: `ENOENT: no such file or directory`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? error.message) : String(error);
}
