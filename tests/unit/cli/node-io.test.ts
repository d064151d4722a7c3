import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../src/cli/jsonl.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';

/** An output whose reader may go away: what is written then is an error that comes a moment later, as in a pipe. */
class Pipe extends EventEmitter {
  text = '';
  isClosed = false;
  write(text: string): boolean {
    if (this.isClosed) {
      const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
      process.nextTick(() => this.emit('error', error));
    } else this.text += text;
    return true;
  }
}

function made() {
  const streams = { stdin: new PassThrough(), stdout: new Pipe(), stderr: new Pipe() };
  return { streams, io: nodeIo(streams) };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the streams of the process', () => {
  it('carry text in both directions, syllables whole', async () => {
    const { streams, io } = made();
    const bytes = Buffer.from('칩');
    streams.stdin.write(bytes.subarray(0, 1));
    streams.stdin.end(bytes.subarray(1));
    let text = '';
    for await (const piece of io.stdin) text += piece;
    io.out('out');
    io.err('err');
    expect([text, streams.stdout.text, streams.stderr.text]).toEqual(['칩', 'out', 'err']);
  });

  it('let a command end with its own exit code where its reader has gone', async () => {
    const { streams, io } = made();
    streams.stdout.isClosed = true;
    streams.stderr.isClosed = true;
    io.out('lost');
    io.err('lost');
    await aMoment();
    io.out('lost');
    await aMoment();
    expect(streams.stdout.text).toBe('');
  });

  it('end the input where nobody reads the answers, however much of it is still to come', async () => {
    const { streams, io } = made();
    const code = answerLines(io, (value) => {
      if (value === 2) throw new Error('expected another');
      return value;
    });
    streams.stdin.write('1\n');
    await aMoment();
    streams.stdout.isClosed = true;
    streams.stdin.write('2\n');
    expect(await code).toBe(1);
    expect(streams.stdout.text).toBe('1\n');
  });

  it('do not hide another failure', () => {
    const { streams } = made();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(() => streams.stdout.emit('error', full)).toThrow('no space');
  });
});
