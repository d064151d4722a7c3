import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadTypeScript } from '../load-ts.mjs';
import { Plain, root } from '../run.mjs';

/** How many prior deals are printed; the command `chipdeal prior` prints all. */
const rowsShown = 8;

/**
 * What the browser showed.
 * @typedef {object} Seen
 * @property {string} file the page
 * @property {string} url
 * @property {string} marked the text that the marks stand in
 * @property {string} name the name whose card is open
 * @property {string} card what the card says
 */

/**
 * Prints what the article names and the first prior deals of one name, as the command line tells it.
 * @param {Seen} seen
 */
export async function printTable({ file, url, marked, name, card }) {
  const read = await chipdeal(['read', file, '--url', url]);
  /** @type {{ body: string, title?: string | null }} */
  const { body, title } = read.code === 0 ? JSON.parse(read.output) : { body: marked };
  const line = JSON.stringify({ id: 'article', body, ...(title ? { title } : {}) });
  /** @type {{ mentions: { entity: string, surface: string }[] }} */
  const { mentions } = JSON.parse(await answered(['detect'], `${line}\n`));
  const found = grouped(mentions);

  /** @type {typeof import('../../src/cli/table.ts')} */
  const { writeTable } = await loadTypeScript('src/cli/table.ts');
  console.log(`\n이 기사에 나온 이름 ${found.size}가지, ${mentions.length}번`);
  const rows = [...found].sort(([, a], [, b]) => b.length - a.length);
  console.log(
    writeTable(rows.map(([id, surfaces]) => [`${surfaces.length}번`, [...new Set(surfaces)].join(', '), id])),
  );

  const entity = mentions.find(({ surface }) => surface === name)?.entity;
  if (entity === undefined) return;
  // The card says as of when it speaks; where the page has no date that is today.
  const asOf = card.match(/\d{4}\.\d{2}\.\d{2}/)?.[0].replaceAll('.', '-') ?? new Date().toISOString().slice(0, 10);
  const others = [...found.keys()].filter((id) => id !== entity);
  const companions = others.length > 0 ? ['--with', others.join(',')] : [];
  console.log(firstRows(await answered(['prior', entity, '--as-of', asOf, ...companions])));
}

/**
 * The forms in which each entity is named.
 * @param {{ entity: string, surface: string }[]} mentions
 * @returns {Map<string, string[]>}
 */
function grouped(mentions) {
  const found = new Map();
  for (const { entity, surface } of mentions) found.set(entity, [...(found.get(entity) ?? []), surface]);
  return found;
}

/**
 * The head and the first rows of the list of prior deals.
 * @param {string} text what `chipdeal prior` printed
 */
function firstRows(text) {
  const [list = ''] = text.split(/\n같은 날 /);
  const lines = list.trimEnd().split('\n');
  const head = lines.findIndex((line) => line.includes('이전')) + 1;
  const left = lines.length - head - rowsShown;
  return [...lines.slice(0, head + rowsShown), ...(left > 0 ? [`… 외 ${left}건`] : [])].join('\n');
}

/**
 * The standard output of a command that must not fail.
 * @param {string[]} args @param {string} [input]
 */
async function answered(args, input) {
  const { code, output } = await chipdeal(args, input);
  if (code !== 0) throw new Plain(`chipdeal ${args.join(' ')} failed with exit code ${code}.`);
  return output;
}

/**
 * Runs the command line of the checkout.
 * @param {string[]} args @param {string} [input] its standard input
 * @returns {Promise<{ code: number, output: string }>}
 */
function chipdeal(args, input = '') {
  return new Promise((resolve) => {
    const program = [join(root, 'bin/chipdeal.mjs'), ...args];
    const child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    // A command that does not read its input closes it; that is no failure.
    child.stdin.on('error', () => {}).end(input);
  });
}
