/** What a command reads and writes; tests give it text, the program the process's own streams. */
export interface Io {
  /** Standard input in pieces, as they come. */
  stdin: AsyncIterable<Uint8Array>;
  /** False once nobody reads the answers any more. */
  isHeard(): boolean;
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
  /** What it does and what its options mean, for `chipdeal NAME --help`: whole lines. */
  about: string;
  /**
   * Runs it with the arguments after its name. Returns the exit code: 0 done, 1 something failed, 2 called wrongly.
   * Throws a UsageError where the call itself is wrong, a Failure where it cannot be answered at all.
   */
  run(args: string[], io: Io): Promise<number>;
}

/** A wrong call: the message says what was expected; `chipdeal` adds the usage and exits 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A call that cannot be answered: the message says what was expected, `more` goes with it into the JSON; exits 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly more: object;
  constructor(message: string, more: object = {}) {
    super(message);
    this.more = more;
  }
}
