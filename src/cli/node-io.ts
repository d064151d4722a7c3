import type { Io } from './command.ts';

/** What we need of a stream that we write to. */
interface Output {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The streams of a process. */
interface Streams {
  readonly stdin: NodeJS.ReadableStream & { destroy(): unknown };
  readonly stdout: Output;
  readonly stderr: Output;
}

/**
 * The process's own streams. A reader may close our output early (`| head`). That is no failure and brings no
 * complaint, but it does not make a success of a failure either: the command goes on without being heard, reads no
 * further input, and ends with the exit code of what it has seen.
 */
export function nodeIo(streams: Streams = process): Io {
  const { stdin, stdout, stderr } = streams;
  let isHeard = true;

  async function* input(): AsyncGenerator<string> {
    // The decoder keeps a Hangul syllable whole that two pieces of the stream share.
    stdin.setEncoding('utf8');
    try {
      for await (const piece of stdin) {
        if (!isHeard) return;
        yield String(piece);
      }
    } catch (error) {
      // Ended by us below.
      if (isHeard) throw error;
    }
  }

  stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    isHeard = false;
    stdin.destroy();
  });
  stderr.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdin: input(),
    out: (text) => {
      if (isHeard) stdout.write(text);
    },
    err: (text) => void stderr.write(text),
  };
}
