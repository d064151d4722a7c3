import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure to be told to the person at the keyboard in one sentence, without a stack. */
export class Plain extends Error {}

/**
 * @typedef {object} RunOptions
 * @property {boolean} [show] pass the output on as it comes
 * @property {Record<string, string>} [env] added to the environment
 * @property {string} [cwd]
 */

/**
 * Runs a program to its end. Never throws for an exit code: the caller decides what that means.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `output` is both streams in the order they came
 */
export function run(program, args, { show = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let stdout = '';
    /** @param {NodeJS.WriteStream} stream @returns {(chunk: string) => void} */
    const take = (stream) => (chunk) => {
      output += chunk;
      if (stream === process.stdout) stdout += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${program}: ${error.message}\n`, stdout }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/**
 * Runs npm: the very one that started us, else the one on PATH.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  // Windows starts npm.cmd through its shell only.
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/**
 * Runs a script of an installed package with this Node.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function tool(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}

/**
 * Runs a command's main function; a `Plain` failure becomes one line on standard error and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
