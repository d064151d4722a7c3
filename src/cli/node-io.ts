import { fstatSync } from 'node:fs';
import { Failure, type Io } from './command.ts';
import { reasonOf } from './read-text.ts';

/** What we need of a stream that we write to. */
interface Output {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The streams of a process, and its end. */
interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { destroy(): unknown };
  readonly stdout: Output;
  readonly stderr: Output;
  exit(code: number): unknown;
}

/** True where a folder was given for standard input; Node reads it as nothing at all. */
function isInputFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    // Closed: then there is no input, and nothing to complain about.
    return false;
  }
}

/**
 * The process's own streams. A reader may close our output early (`| head`). That is no failure and brings no
 * complaint, but it does not make a success of a failure either: the command goes on without being heard, reads no
 * further input, and ends with the exit code of what it has seen. Where answers cannot be written for another reason (a
 * full disk), that is told and ends the process.
 */
export function nodeIo(streams: Streams = process, isFolder = isInputFolder): Io {
  const { stdin, stdout, stderr } = streams;
  let isHeard = true;

  async function* input(): AsyncGenerator<Uint8Array> {
    if (isFolder()) throw new Failure('expected text on standard input; found a folder');
    try {
      for await (const piece of stdin) {
        if (!isHeard) return;
        yield Buffer.from(piece);
      }
    } catch (error) {
      // Ended by us below.
      if (isHeard) throw new Failure(`expected readable text on standard input; ${reasonOf(error)}`);
    }
  }

  stdout.on('error', (error) => {
    isHeard = false;
    stdin.destroy();
    if (error.code === 'EPIPE') return;
    stderr.write(`the answer could not be written; ${reasonOf(error)}\n`);
    streams.exit(1);
  });
  // There is nobody left to tell.
  stderr.on('error', () => undefined);
  return {
    stdin: input(),
    isHeard: () => isHeard,
    out: (text) => {
      if (isHeard) stdout.write(text);
    },
    err: (text) => void stderr.write(text),
  };
}
