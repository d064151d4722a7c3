import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/command.ts';
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

function made(isFolder = false) {
  const exits: number[] = [];
  const exit = (code: number) => exits.push(code);
  const streams = { stdin: new PassThrough(), stdout: new Pipe(), stderr: new Pipe(), exit };
  return { streams, exits, io: nodeIo(streams, () => isFolder) };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the streams of the process', () => {
  it('carry text in both directions', async () => {
    const { streams, io } = made();
    const bytes = Buffer.from('칩');
    streams.stdin.write(bytes.subarray(0, 1));
    streams.stdin.end(bytes.subarray(1));
    const pieces: Uint8Array[] = [];
    for await (const piece of io.stdin) pieces.push(piece);
    io.out('out');
    io.err('err');
    expect([Buffer.concat(pieces), streams.stdout.text, streams.stderr.text]).toEqual([bytes, 'out', 'err']);
  });

  it('say that a folder is no input, and what went wrong with one', async () => {
    const first = async (io: Io) => {
      for await (const piece of io.stdin) return piece;
      return undefined;
    };
    await expect(first(made(true).io)).rejects.toThrow('expected text on standard input; found a folder');
    const { streams, io } = made();
    const read = first(io);
    streams.stdin.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }));
    await expect(read).rejects.toThrow('expected readable text on standard input; EIO: i/o error');
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

  it('make no fault of the half line at which the input was ended', async () => {
    const { streams, io } = made();
    const code = answerLines(io, (value) => value);
    streams.stdin.write('1\n{"half');
    await aMoment();
    streams.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await code).toBe(0);
    expect(streams.stderr.text).toBe('');
  });

  it('do not hide another failure', () => {
    const { streams, exits } = made();
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    streams.stdout.emit('error', full);
    expect([exits, streams.stderr.text]).toEqual([[1], 'the answer could not be written; the disk is full\n']);
  });
});
