import { main } from '../../../src/cli/main.ts';

/** Runs `chipdeal` as a test sees it: what it wrote, and its exit code. */
export async function run(args: readonly string[], input: readonly string[] = []) {
  let out = '';
  let err = '';
  async function* stdin() {
    yield* input;
  }
  const code = await main(args, {
    stdin: stdin(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
