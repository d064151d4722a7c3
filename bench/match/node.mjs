import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { contestants, partOf } from './contestants.mjs';
import { withinLimit } from './limit.mjs';

/**
 * The contestants in Node, each in processes of its own.
 * @typedef {import('./contestants/contestant.ts').Data} Data
 * @typedef {import('./contestants.mjs').ContestantName} ContestantName
 */

const script = fileURLToPath(new URL('in-node.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} text @returns {string} the file's path */
function put(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** @type {Map<ContestantName, string>} */
const modules = new Map();

/** A contestant alone. @param {ContestantName} name */
async function moduleOf(name) {
  const source = `export { ${name} as one } from './bench/match/contestants/${contestants[name].file}.ts';
    export { start } from './bench/match/start.ts';`;
  const code = modules.get(name) ?? (await bundle(source, 'module'));
  modules.set(name, code);
  return code;
}

/** All contestants. @returns {Promise<string>} the file's path */
const contestCode = async () => put('contest.mjs', await bundle(`export * from './bench/match/contest.ts';`, 'module'));

/** The next message of a process. @param {import('node:child_process').ChildProcess} child @returns {Promise<any>} */
const answerOf = (child) =>
  new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', (code) => resolve({ failed: `the process ended with ${code}` }));
  });

/**
 * What a process answers that does one thing and ends.
 * @param {string[]} args @param {string[]} [flags]
 */
async function ask(args, flags = []) {
  const child = fork(script, args, { execArgv: flags });
  const answer = await withinLimit(answerOf(child));
  child.kill();
  return answer;
}

/** @type {import('./engine.ts').Engine} */
export const node = {
  name: 'Node',
  title: `Node ${process.versions.node} (V8 ${process.versions.v8})`,

  async cold(name, data, article) {
    const part = partOf(data, contestants[name].needs);
    const code = put('cold.mjs', `${await moduleOf(name)}\nexport const data = ${part};\n`);
    return ask(['cold', code, put('cold.json', JSON.stringify({ article }))]);
  },

  async agree(test) {
    const answer = await ask(['agree', await contestCode(), put('agree.json', JSON.stringify(test))]);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.agreed;
  },

  async contest(settings) {
    const args = ['contest', await contestCode(), put('contest.json', JSON.stringify(settings))];
    const child = fork(script, args, { execArgv: [] });
    const begun = await answerOf(child);
    if ('failed' in begun) throw new Error(begun.failed);
    return {
      ...begun,
      round() {
        child.send('round');
        return answerOf(child);
      },
      end: async () => void child.kill(),
    };
  },
};

/**
 * What a contestant keeps in memory once it has worked, its data among it.
 * @param {ContestantName} name @param {Data} data @param {Data} few names for a use beforehand
 * @param {string} article
 * @returns {Promise<{ bytes: number } | import('./engine.ts').Failed>}
 */
export async function memory(name, data, few, article) {
  const part = put('data.json', partOf(data, contestants[name].needs));
  const settings = put('memory.json', JSON.stringify({ data: part, few, article }));
  return ask(['memory', put('memory.mjs', await moduleOf(name)), settings], ['--expose-gc']);
}
