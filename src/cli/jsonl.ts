import type { Io } from './command.ts';

/**
 * The lines of a stream, without their ends; the last one also where no line end follows it. A byte order mark at the
 * beginning is passed over: editors on Windows write one.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let isBeginning = true;
  for await (const piece of stream) {
    if (piece === '') continue;
    const text = isBeginning ? piece.replace(/^\ufeff/, '') : piece;
    isBeginning = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** The value of a line, or one sentence on what is wrong with it. */
function readLine(line: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { fault: line.trim() === '' ? 'expected a JSON object, found an empty line' : 'expected one JSON object' };
  }
}

/** The id of a line that has one, for whoever matches answers by it. */
function idOf(value: unknown): { readonly id?: string | number } {
  const id: unknown = Object(value).id;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

/**
 * Answers each line of standard input, an empty one too, with one line of JSON, in order.
 *
 * `answer` gets the parsed line and returns what to write; what it throws counts as a fault of that line. A line at
 * fault is answered with `{"id": …, "error": …}` in its place (the id where it has one), and told on standard error with
 * its number; the exit code is then 1, else 0.
 */
export async function answerLines(io: Io, answer: (value: unknown) => unknown): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const line of linesOf(io.stdin)) {
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
