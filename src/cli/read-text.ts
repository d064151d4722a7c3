import { readFileSync } from 'node:fs';

/** The text of UTF-8 bytes, or one sentence on why there is none. */
export type TextReading =
  | { readonly text: string; readonly fault?: never }
  | { readonly text?: never; readonly fault: string };

/** Reads bytes as UTF-8; a byte order mark at their beginning is passed over. Never throws. */
export function decodeText(bytes: Uint8Array): TextReading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    // Windows PowerShell writes it wherever output goes into a file.
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return { fault: isUtf16 ? 'expected text in UTF-8; found UTF-16' : 'expected text in UTF-8' };
  }
}

/** Reads a UTF-8 file; a byte order mark at its beginning is passed over. Never throws. */
export function readText(path: string): TextReading {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    return { fault: `expected a readable file; ${reasonOf(error)}` };
  }
}

/** What the system's codes mean, of files and of servers. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'there is none',
  ENOTDIR: 'its path leads through a file',
  EISDIR: 'found a folder',
  EACCES: 'permission to read it is missing',
  EPERM: 'permission to read it is missing',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ECONNREFUSED: 'the server does not answer',
  ECONNRESET: 'the server broke off',
  ENOTFOUND: 'no server has that name',
  EAI_AGAIN: 'the name of the server could not be looked up',
};

/** Why something failed, in words: of what the system calls by a code what it means, else the message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return meanings[code ?? ''] ?? error.message.split(',')[0] ?? error.message;
}
