// Measures the matcher against one charCodeAt pass over the same text (the floor), in this Node: `npm run bench`.
// Ratios are the result; seconds depend on the machine and on what else it does.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const file = fileURLToPath(import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/**
 * @typedef {typeof import('../src/lexicon/lexicon.ts') & typeof import('../src/lexicon/find-mentions.ts')
 *   & typeof import('../src/lexicon/compile.ts') & typeof import('../src/lexicon/scan.ts')} Matcher
 */

/** One file, as pages get it: modules that are loaded one by one run several times slower. */
async function bundle() {
  const entry = 'virtual:matcher';
  const outDir = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
  await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'matcher',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? ['lexicon', 'find-mentions', 'compile', 'scan']
                .map(
                  (name) => `export * from '${fileURLToPath(new URL(`../src/lexicon/${name}.ts`, import.meta.url))}';`,
                )
                .join('\n')
            : null,
      },
    ],
    build: {
      outDir,
      ssr: true,
      rollupOptions: { input: { matcher: entry }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, 'matcher.mjs');
}

const bundled = process.argv[2] ?? (await bundle());
const { compileLexicon, findMentions, openLexicon, scan } = /** @type {Matcher} */ (
  await import(pathToFileURL(bundled).href)
);

const entities = ['companies', 'organizations', 'chips', 'persons'].flatMap(
  (name) => JSON.parse(read(`data/entities/${name}.json`)).entities,
);
const packed = JSON.stringify(compileLexicon(entities));
/** @type {string[]} */
const articles = read('tests/eval/articles.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).body);
const units = articles.reduce((sum, { length }) => sum + length, 0);

/** @param {string} text */
function floor(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/**
 * @param {(text: string) => unknown} work
 * @returns {number} microseconds for 3,000 units
 */
function time(work) {
  const start = performance.now();
  for (let round = 0; round < 200; round++) for (const text of articles) work(text);
  return ((performance.now() - start) / 200 / units) * 3000 * 1000;
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

if (process.argv.includes('--cold')) {
  const lexicon = JSON.parse(packed);
  const t0 = performance.now();
  const opened = openLexicon(lexicon);
  const t1 = performance.now();
  findMentions(opened, articles.join('\n').slice(0, 3000));
  const t2 = performance.now();
  console.log(JSON.stringify({ open: t1 - t0, first: t2 - t1 }));
} else {
  const lexicon = openLexicon(JSON.parse(packed));
  /** @type {{ floor: number, scan: number, find: number }[]} */
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    rounds.push({
      floor: time(floor),
      scan: time((text) => scan(lexicon, text)),
      find: time((text) => findMentions(lexicon, text)),
    });
  }
  const warm = rounds.slice(2);
  const base = median(warm.map((round) => round.floor));
  const cold = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync(process.execPath, [file, bundled, '--cold'], { encoding: 'utf8' })),
  );
  const row = (/** @type {string} */ name, /** @type {number} */ time) =>
    console.log(`${name.padEnd(34)} ${time.toFixed(1).padStart(7)} µs  ${(time / base).toFixed(1).padStart(5)} x`);
  console.log(
    `Node ${process.version}, ${entities.length} entities, lexicon ${(gzipSync(packed).length / 1024).toFixed(1)} KB gzip`,
  );
  console.log('warm, for 3,000 units');
  row('one charCodeAt pass (the floor)', base);
  row('names, look-alikes and words found', median(warm.map((round) => round.scan)));
  row('mentions, with all rules', median(warm.map((round) => round.find)));
  console.log('cold, median of 7 fresh processes');
  console.log(
    `open the lexicon ${median(cold.map(({ open }) => open)).toFixed(2)} ms, first 3,000 units ${median(cold.map(({ first }) => first)).toFixed(2)} ms`,
  );
}
