import type { Path } from './checks/problem.ts';
import { lineOfOffset, lineOfPath } from './json-line.ts';
import { openPack, type PackedDealBook } from './pack.ts';
import { PackError } from './pack-error.ts';

/** The largest pack that is opened, in bytes of UTF-8: thirteen times the one that ships. A larger one would only stop the reader's browser. */
const mostBytes = 10_000_000;

function isTooLarge(text: string): boolean {
  // A UTF-16 unit is three bytes at most, so most packs need not be counted.
  return text.length > mostBytes || (text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes);
}

/** The offset of which an engine’s error speaks; the end of the text where it names none, as for half a file. */
function offsetIn(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position !== undefined) return Number(position);
  const line = /line (\d+) column/.exec(String(error))?.[1];
  return line === undefined ? text.length : text.split('\n', Number(line) - 1).join('\n').length + 1;
}

/** `deals[3].date` as a path. */
function pathOfField(field: string): Path {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, position]) =>
    position === undefined ? name : Number(position),
  );
}

/**
 * Opens a pack out of its text. It is refused whole: throws a PackError with the file, the line, the field and what was
 * expected there.
 *
 * @param file what to call it in a message
 */
function readPack(file: string, text: string): PackedDealBook {
  if (isTooLarge(text)) throw new PackError('', `expected at most ${mostBytes} bytes`, { file, line: 1 });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const line = lineOfOffset(text, offsetIn(text, error));
    throw new PackError('', `expected whole and sound JSON; ${(error as Error).message}`, { file, line });
  }
  try {
    return openPack(json);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const line = lineOfPath(text, pathOfField(error.field));
    throw new PackError(error.field, error.expected, { file, line });
  }
}

/** Holds the pack in use. */
export interface PackHolder {
  /** The book of the last good pack, or null before the first. */
  readonly book: PackedDealBook | null;
  /** Takes a pack into use, or throws its PackError and keeps the one before. */
  load(file: string, text: string): PackedDealBook;
}

/** Makes a holder without a pack. */
export function packHolder(): PackHolder {
  let book: PackedDealBook | null = null;
  return {
    get book() {
      return book;
    },
    load(file, text) {
      book = readPack(file, text);
      return book;
    },
  };
}
