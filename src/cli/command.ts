/** What a command reads and writes; tests give it strings, the program the process's own streams. */
export interface Io {
  /** Standard input in pieces, as they come. */
  stdin: AsyncIterable<string>;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
}

/** A command of `chipdeal`. */
export interface Command {
  name: string;
  /** How it is called, after `chipdeal `: `prior ENTITY --as-of DATE`. */
  usage: string;
  /**
   * Runs it with the arguments after its name. Returns the exit code: 0 done, 1 something failed, 2 called wrongly.
   * Throws a UsageError where the call itself is wrong.
   */
  run(args: string[], io: Io): Promise<number>;
}

/** A wrong call: the message says what was expected; `chipdeal` adds the usage and exits 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
