import { main } from '../../../src/cli/main.ts';

const encoder = new TextEncoder();

/** Runs `chipdeal` as a test sees it: what it wrote, and its exit code. */
export async function run(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  let out = '';
  let err = '';
  async function* stdin() {
    for (const piece of input) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
  }
  const code = await main(args, {
    stdin: stdin(),
    isHeard: () => true,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Runs a command that answers lines of standard input, and parses its answers. */
export async function runLines(args: readonly string[], ...lines: readonly string[]) {
  const result = await run(args, [lines.join('\n')]);
  const written = result.out.trimEnd();
  return { ...result, answers: written === '' ? [] : written.split('\n').map((line) => JSON.parse(line)) };
}
