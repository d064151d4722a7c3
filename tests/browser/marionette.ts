import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A connection to a Firefox of our own; `send` is one Marionette command. */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts Firefox with a fresh profile and speaks Marionette with it. */
export async function startFirefox(options: {
  program: string;
  headless: boolean;
  preferences: Record<string, string | number | boolean>;
  width: number;
  height: number;
}): Promise<Marionette> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'chipdeal-firefox-'));
  const lines = Object.entries({ 'marionette.port': 0, ...options.preferences });
  writeFileSync(
    path.join(profile, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const args = ['--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  if (options.headless) args.push('--headless');
  args.push(`--width=${options.width}`, `--height=${options.height}`);
  const firefox = spawn(options.program, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  // A test run that is stopped half-way leaves no Firefox behind.
  const end = () => void firefox.kill('SIGKILL');
  process.once('exit', end);
  const socket = net.connect(await portOf(profile, firefox), '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let id = 0;

  const greeted = new Promise<void>((resolve) => {
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, answered, error, result] = message;
      const waiter = waiting.get(answered);
      waiting.delete(answered);
      if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
      else waiter?.resolve(result as never);
    });
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'));
    waiting.clear();
  });
  await greeted;

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    ended,
    async close() {
      socket.destroy();
      firefox.kill();
      await Promise.race([ended, sleep(5000)]);
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      process.off('exit', end);
      // Its last processes may still be writing; a folder that stays behind is no failure.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => {});
    },
  };
}

/** The port that Firefox wrote into its profile. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries += 1) {
    if (firefox.exitCode !== null) throw new Error('Firefox ended before it could be spoken to');
    try {
      const port = Number(readFileSync(file, 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await sleep(50);
  }
  firefox.kill('SIGKILL');
  throw new Error('Firefox did not open its Marionette port within 30 s');
}

/** Splits the stream into messages: `length:JSON`. */
function readMessages(socket: net.Socket, take: (message: never[] | object) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      take(message);
    }
  });
}
