import type { Io } from './command.ts';

async function* textOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  // The decoder keeps a Hangul syllable whole that two pieces of the stream share.
  stream.setEncoding('utf8');
  for await (const piece of stream) yield String(piece);
}

/** The process's own streams. A reader that closes our output early (`| head`) ends the program without a complaint. */
export function nodeIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    stdin: textOf(process.stdin),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
