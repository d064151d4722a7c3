import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run.mjs';

/**
 * How a command of `chipdeal` ended.
 * @typedef {object} Ended
 * @property {number} code
 * @property {string} output its standard output
 * @property {string} words its standard error
 */

/**
 * Runs the command line of the checkout.
 * @param {string[]} args @param {string} [input] its standard input
 * @returns {Promise<Ended>}
 */
export function chipdeal(args, input = '') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/chipdeal.mjs'), ...args], { stdio: 'pipe' });
    let output = '';
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      words += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output, words }));
    // A command that does not read its input closes it; that is no failure.
    child.stdin.on('error', () => {}).end(input);
  });
}
