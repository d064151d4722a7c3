import type { Io } from './command.ts';

/** The lines of a stream, without their ends; the last one also where no line end follows it. */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of stream) {
    const lines = (rest + piece).split('\n');
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

/**
 * Answers each line of standard input with one line of JSON, in order.
 *
 * `answer` gets the parsed line and returns what to write; what it throws counts as a fault of that line. A line at
 * fault is answered with `{"error": …}` in its place, and told on standard error with its number; the exit code is
 * then 1, else 0.
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
    io.out(`${JSON.stringify({ error: fault })}\n`);
    io.err(`line ${number}: ${fault}\n`);
  }
  return code;
}
