import type { Io } from './command.ts';
import { decodeText, type TextReading } from './read-text.ts';

const lineEnd = 0x0a;

/**
 * The lines of a stream of bytes, without their ends; the last one also where no line end follows it. They are cut as
 * bytes and read one by one, so that a line in another charset is told as such and spoils no other. A byte order mark at
 * the beginning of a line is passed over: editors on Windows write one, and files are joined.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TextReading> {
  // Joined once a line, since one may be of many megabytes.
  let begun: Uint8Array[] = [];
  for await (const piece of stream) {
    let start = 0;
    for (let end = piece.indexOf(lineEnd); end !== -1; end = piece.indexOf(lineEnd, start)) {
      yield lineFrom([...begun, piece.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
  }
  if (begun.length > 0) yield lineFrom(begun);
}

function lineFrom(pieces: readonly Uint8Array[]): TextReading {
  const line = decodeText(Buffer.concat(pieces));
  return line.fault === undefined ? { text: line.text.replace(/\r$/, '') } : line;
}

/** A line that is only the beginning of a value which is written over several lines: `{`, or `{"id": 1,`. */
const opening = /^\s*[[{](?:.*[,:[{])?\s*$/;

/**
 * The lines of a stream; where the first only begins a value, as programs write JSON for people to read, and all of them
 * together are one value, then that as the one line.
 */
async function* valuesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TextReading> {
  const lines = linesOf(stream);
  const first = await lines.next();
  if (first.done) return;
  if (first.value.fault !== undefined || !opening.test(first.value.text)) {
    yield first.value;
    yield* lines;
    return;
  }
  const all: TextReading[] = [first.value];
  for await (const line of lines) all.push(line);
  const text = all.map((line) => line.text ?? '').join('\n');
  if (all.every(({ fault }) => fault === undefined) && !('fault' in readLine({ text }))) yield { text };
  else yield* all;
}

/** The value of a line, or one sentence on what is wrong with it. */
function readLine(line: TextReading): { readonly value: unknown } | { readonly fault: string } {
  if (line.fault !== undefined) return { fault: line.fault };
  try {
    return { value: JSON.parse(line.text) };
  } catch {
    const isEmpty = line.text.trim() === '';
    return { fault: isEmpty ? 'expected a JSON object, found an empty line' : 'expected one JSON object' };
  }
}

/** The id of a line that has one, for whoever matches answers by it. */
function idOf(value: unknown): { readonly id?: string | number } {
  const id: unknown = Object(value).id;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

/**
 * Answers each line of standard input, an empty one too, with one line of JSON, in order. One value that is written over
 * several lines, and nothing else, counts as one line.
 *
 * `answer` gets the parsed line and returns what to write; what it throws counts as a fault of that line. A line at
 * fault is answered with `{"id": …, "error": …}` in its place (the id where it has one), and told on standard error with
 * its number; the exit code is then 1, else 0.
 */
export async function answerLines(io: Io, answer: (value: unknown) => unknown): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const line of valuesOf(io.stdin)) {
    // Where the input was ended because nobody reads on, its last line is half a line.
    if (!io.isHeard()) break;
    number++;
    const reading = readLine(line);
    let fault = 'fault' in reading ? reading.fault : undefined;
    if ('value' in reading) {
      try {
        io.out(`${JSON.stringify(answer(reading.value))}\n`);
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
      }
    }
    if (fault === undefined) continue;
    code = 1;
    const id = 'value' in reading ? idOf(reading.value) : {};
    io.out(`${JSON.stringify({ ...id, error: fault })}\n`);
    io.err(`line ${number}: ${fault}\n`);
  }
  return code;
}
