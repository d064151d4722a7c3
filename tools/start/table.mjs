import { join } from 'node:path';
import { loadTypeScript } from '../load-ts.mjs';
import { Plain, root } from '../run.mjs';
import { chipdeal } from './chipdeal.mjs';
import { companionsOf } from './companions.mjs';

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
  const companions = companionsOf(entity, found.keys(), await kindsOfEntities());
  const others = companions.length > 0 ? ['--with', companions.join(',')] : [];
  console.log(firstRows(await answered(['prior', entity, '--as-of', asOf, ...others])));
}

/** @returns {Promise<ReadonlyMap<string, string>>} the kind of each entity of the data */
async function kindsOfEntities() {
  /** @type {typeof import('../../src/cli/data-folder.ts')} */
  const { readDataFolder } = await loadTypeScript('src/cli/data-folder.ts');
  return new Map(readDataFolder(join(root, 'data')).entities.map(({ id, kind }) => [id, kind]));
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
  const { code, output, words } = await chipdeal(args, input);
  if (code !== 0) throw new Plain(`chipdeal ${args.join(' ')} failed with exit code ${code}:\n${words.trimEnd()}`);
  return output;
}
