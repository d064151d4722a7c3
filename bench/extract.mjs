// Measures what an article states, in real Chromium: its deals read, and set beside the shipped records, as the
// background does for each article: `node bench/extract.mjs`.
import { readFileSync } from 'node:fs';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { bundle } from './match/bundle.mjs';
import { closeChromium, freshPage, load } from './match/chromium.mjs';

const { compileLexicon } = /** @type {typeof import('../src/lexicon/compile.ts')} */ (
  await loadTypeScript('src/lexicon/compile.ts')
);
const { findMentions } = /** @type {typeof import('../src/lexicon/find-mentions.ts')} */ (
  await loadTypeScript('src/lexicon/find-mentions.ts')
);
const { openLexicon } = /** @type {typeof import('../src/lexicon/lexicon.ts')} */ (
  await loadTypeScript('src/lexicon/lexicon.ts')
);
const { readDataFolder } = /** @type {typeof import('../src/cli/data-folder.ts')} */ (
  await loadTypeScript('src/cli/data-folder.ts')
);
const { buildPack } = /** @type {typeof import('../src/deals/pack.ts')} */ (await loadTypeScript('src/deals/pack.ts'));

const data = readDataFolder(new URL('../data', import.meta.url).pathname);
const pack = buildPack({ ...data, version: '1.2.3', date: '2026-12-31' });
const lexicon = openLexicon(compileLexicon(data.entities));

/** @type {string} Without what stands below the articles: there reading ends. */
const all = ['articles', 'more-articles']
  .flatMap((name) =>
    readFileSync(new URL(`../tests/eval/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .flatMap((line) => JSON.parse(line).body.split('\n'))
  .filter((line) => /[.”]$/.test(line))
  .join('\n\n');

/**
 * A text of so many units out of the labelled articles, denser in deals than most articles are.
 * @param {number} units
 */
function article(units) {
  const body = all.repeat(Math.ceil(units / all.length)).slice(0, units);
  const mentions = findMentions(lexicon, body).map(({ entity, start, end }) => ({ entity, start, end }));
  return { title: null, body, published: '2026-01-15T09:00:00', asOf: '2026-01-15', mentions };
}

const code = await bundle(
  `import { readClaims } from './extension/background/claims.ts';
  import { openPack } from './src/deals/pack.ts';
  Object.assign(globalThis, { readClaims, openPack });`,
  'script',
);

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** @type {Record<string, object>} */
const table = {};
for (const units of [1_000, 3_000, 10_000, 50_000, 200_000]) {
  const page = await freshPage();
  await load(page, code);
  const { claims, first, warm } = await page.evaluate(
    ({ pack, article, runs }) => {
      const { readClaims, openPack } = /** @type {any} */ (globalThis);
      const book = openPack(pack);
      // A title of its own each time: an article that was read before is not read again.
      const run = (/** @type {unknown} */ _, n = -1) => {
        const title = `${n}`;
        const since = performance.now();
        const { claims } = readClaims(book, { ...article, title, idOf: (/** @type {string} */ id) => id });
        return { ms: performance.now() - since, claims: claims.length };
      };
      const first = run(null);
      const times = Array.from({ length: runs }, run);
      return { claims: first.claims, first: first.ms, warm: times.slice(runs - 70).map(({ ms }) => ms) };
    },
    // The same work before the seventy that count, whatever the size: until then the browser is still compiling.
    { pack, article: article(units), runs: 70 + Math.max(30, 3_000_000 / units) },
  );
  table[`${units} units`] = {
    claims,
    'first, ms': first.toFixed(1),
    'warm, ms (median)': median(warm).toFixed(1),
    // What it takes where nothing else runs: other work of the machine only adds to it.
    'warm, ms (fastest)': Math.min(...warm).toFixed(1),
  };
  await page.close();
}
await closeChromium();
console.table(table);
