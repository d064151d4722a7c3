import type { Io } from './command.ts';

/** Tells a failure in words on standard error; with `--json` also as the one JSON value that standard output holds. */
export function tellFailure(io: Io, json: boolean | undefined, error: string, more: object = {}): void {
  io.err(`${error}\n`);
  if (json) io.out(`${JSON.stringify({ error, ...more })}\n`);
}
