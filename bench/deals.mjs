import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';

/**
 * The deals in Node: how long the first answer takes where nothing is loaded yet (500 of the shipped deals: parse, check
 * and open the pack, answer a card), and how long an answer takes from 100,000 invented deals once all is warm.
 */
const coldRounds = 9;
const [warmDeals, questions] = [100_000, 1500];

/** @type {(list: number[], share: number) => number} */
const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
/** @param {string} name */
const source = (name) => join('src', name);
const ms = (/** @type {number} */ value) => value.toFixed(2);

/** The text of a pack of 500 shipped deals. */
async function packText() {
  const { readDataFolder } = /** @type {typeof import('../src/cli/data-folder.ts')} */ (
    await loadTypeScript(source('cli/data-folder.ts'))
  );
  const { buildPack } = /** @type {typeof import('../src/deals/pack.ts')} */ (
    await loadTypeScript(source('deals/pack.ts'))
  );
  const data = readDataFolder(join(root, 'data'));
  const some = data.deals.slice(-500);
  const ids = new Set(some.map(({ id }) => id));
  const deals = some.map(({ part_of: whole, ...deal }) =>
    whole && ids.has(whole) ? { ...deal, part_of: whole } : deal,
  );
  return JSON.stringify(buildPack({ ...data, deals, version: '1.0', date: '2026-12-31' }));
}

/** One process, one first answer out of a pack. */
async function cold(/** @type {string} */ file) {
  const { packHolder } = /** @type {typeof import('../src/deals/load-pack.ts')} */ (
    await loadTypeScript(source('deals/load-pack.ts'))
  );
  const { cardAnswer } = /** @type {typeof import('../src/ui/card-answer.ts')} */ (
    await loadTypeScript(source('ui/card-answer.ts'))
  );
  const { id } = /** @type {typeof import('../tests/unit/deals/id.ts')} */ (
    await loadTypeScript('tests/unit/deals/id.ts')
  );
  const text = readFileSync(file, 'utf8');
  const start = performance.now();
  const book = packHolder().load('pack.json', text);
  const opened = performance.now();
  const answer = cardAnswer(book, { entity: id('nvidia'), asOf: '2025-10-31', companions: [id('naver')] });
  const end = performance.now();
  console.log(JSON.stringify({ open: opened - start, all: end - start, rows: answer?.prior.length }));
}

/** Answers from many deals. `skew`: how unequal the companies are (tests/unit/deals/many-deals.ts). */
async function warm(/** @type {number} */ companies, /** @type {number} */ skew) {
  const { manyDeals } = /** @type {typeof import('../tests/unit/deals/many-deals.ts')} */ (
    await loadTypeScript('tests/unit/deals/many-deals.ts')
  );
  const { dealsOf, makeDealBook } = /** @type {typeof import('../src/deals/deal-book.ts')} */ (
    await loadTypeScript(source('deals/deal-book.ts'))
  );
  const { noRates } = /** @type {typeof import('../src/deals/rates.ts')} */ (
    await loadTypeScript(source('deals/rates.ts'))
  );
  const { priorDeals } = /** @type {typeof import('../src/deals/prior-deals.ts')} */ (
    await loadTypeScript(source('deals/prior-deals.ts'))
  );
  const { deals, entities } = manyDeals({ deals: warmDeals, companies, seed: 1, skew });
  const book = makeDealBook({ deals, entities, rates: noRates });
  const ids = [...book.index.keys()].sort();
  const parties = deals.flatMap((deal) => deal.parties.map(({ entity }) => entity));
  const days = ['2018-05-02', '2021-06-15', '2024-02-21', '2025-10-31'];

  /** @type {Record<string, object>} */
  const table = {};
  for (const [name, list] of /** @type {const} */ ([
    ['each entity as often', ids],
    ['each as often as it deals', parties],
  ])) {
    const times = [];
    const sizes = [];
    for (let n = 0; n < questions; n++) {
      const at = (n * 7919) % list.length;
      const entity = list[at];
      if (!entity) continue;
      const companions = [1, 2, 3, 4, 5].flatMap((k) => list[(at + k * 31) % list.length] ?? []);
      const start = performance.now();
      priorDeals(book, { entity, asOf: days[n % days.length] ?? '', companions });
      // The first tenth warms up.
      if (n < questions / 10) continue;
      times.push(performance.now() - start);
      sizes.push(dealsOf(book, entity).length);
    }
    table[name] = {
      'p50 ms': ms(quantile(times, 0.5)),
      'p95 ms': ms(quantile(times, 0.95)),
      'worst ms': ms(quantile(times, 1)),
      'deals of the entity, p50': quantile(sizes, 0.5),
      p95: quantile(sizes, 0.95),
      most: quantile(sizes, 1),
    };
  }
  console.log(
    `\n${warmDeals} invented deals of ${companies} companies, skew ${skew}; ${questions} questions each, five companions`,
  );
  console.table(table);
}

const [, , packFile] = process.argv;
if (packFile) await cold(packFile);
else {
  const folder = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
  const file = join(folder, 'pack.json');
  const text = await packText();
  writeFileSync(file, text);
  const runs = Array.from({ length: coldRounds }, () =>
    JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), file], { encoding: 'utf8' })),
  );
  rmSync(folder, { recursive: true });
  console.log(
    `500 shipped deals, ${(text.length / 1000).toFixed(0)} K signs, ${coldRounds} fresh processes: from text to the first answer (${runs[0].rows} prior rows) median ${ms(
      quantile(
        runs.map(({ all }) => all),
        0.5,
      ),
    )} ms, worst ${ms(
      quantile(
        runs.map(({ all }) => all),
        1,
      ),
    )}; of it opening the pack ${ms(
      quantile(
        runs.map(({ open }) => open),
        0.5,
      ),
    )} ms`,
  );
  await warm(40_000, 1);
  await warm(10_000, 2);
}
