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
/** Articles as papers write them, beside the labelled ones, in which every other name is a look-alike's. */
const ordinary = ['businesspost', 'gnuboard', 'hankyung', 'naver-long', 'tf', 'xe-board'].map((name) =>
  JSON.parse(read(`tests/fixtures/articles/${name}.json`)).paragraphs.join('\n\n'),
);

/**
 * Invented names of two to four syllables and a word of the trade, always the same ones; they load the table and the
 * trie, and hardly ever stand in a text.
 * @param {number} count
 */
function invented(count) {
  let seed = 7;
  const next = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const ends = ['전자', '반도체', '테크', '소재', '시스템즈', '랩스'];
  return Array.from({ length: count }, () => {
    let name = '';
    for (let k = 2 + next(3); k > 0; k--) name += String.fromCharCode(0xac00 + next(11172));
    return name + ends[next(ends.length)];
  });
}

/** @param {number} more names beyond those that ship */
function grown(more) {
  const [first, ...rest] = entities;
  return [{ ...first, aliases: [...(first.aliases ?? []), ...invented(more)] }, ...rest];
}

/** @param {string} text */
function floor(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/**
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} work
 * @param {number} [times]
 * @returns {number} microseconds for 3,000 units
 */
function time(texts, work, times = 200) {
  const units = texts.reduce((sum, { length }) => sum + length, 0);
  const start = performance.now();
  for (let round = 0; round < times; round++) for (const text of texts) work(text);
  return ((performance.now() - start) / times / units) * 3000 * 1000;
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
  const names = entities.flatMap(({ ko, en, aliases = [] }) => [ko, en, ...aliases]);
  const quoted = [...new Set(names)]
    .sort((x, y) => y.length - x.length)
    .map((name) => name.replace(/[^\p{L}\d ]/gu, '\\$&'));
  const alternation = new RegExp(quoted.join('|'), 'gi');
  console.log(
    `Node ${process.version}, ${entities.length} entities, ${names.length} names, lexicon ${(gzipSync(packed).length / 1024).toFixed(1)} KB gzip`,
  );
  for (const [what, texts] of /** @type {const} */ ([
    ['six ordinary articles', ordinary],
    ['twenty articles full of look-alikes', articles],
  ])) {
    /** @type {Record<string, (text: string) => unknown>} */
    const works = {
      'one charCodeAt pass (the floor)': floor,
      'names, look-alikes and words found': (text) => scan(lexicon, text),
      'mentions, with all rules': (text) => findMentions(lexicon, text),
      'RegExp alternation of the names': (text) => text.match(alternation),
    };
    /** @type {Record<string, number[]>} */
    const times = {};
    for (let round = 0; round < 7; round++) {
      for (const [name, work] of Object.entries(works)) {
        times[name] ??= [];
        times[name].push(time(texts, work, name.startsWith('RegExp') ? 3 : 200));
      }
    }
    const base = median((times['one charCodeAt pass (the floor)'] ?? []).slice(2));
    console.log(`warm, for 3,000 units of ${what}`);
    for (const [name, all] of Object.entries(times)) {
      const typical = median(all.slice(2));
      console.log(
        `${name.padEnd(36)} ${typical.toFixed(1).padStart(8)} µs  ${(typical / base).toFixed(1).padStart(6)} x`,
      );
    }
  }
  console.log('warm, with invented names beside those that ship: mentions in ordinary articles');
  const sizes = [0, 2_500, 17_500, 97_500].map((more) => ({ more, large: openLexicon(compileLexicon(grown(more))) }));
  /** @type {number[][]} */
  const growth = sizes.map(() => []);
  for (let round = 0; round < 7; round++) {
    for (const [k, { large }] of sizes.entries())
      growth[k]?.push(time(ordinary, (text) => findMentions(large, text), 60));
  }
  const least = median((growth[0] ?? []).slice(2));
  for (const [k, { more }] of sizes.entries()) {
    const typical = median((growth[k] ?? []).slice(2));
    console.log(
      `${String(names.length + more).padStart(7)} names ${typical.toFixed(1).padStart(8)} µs  ${(typical / least).toFixed(2)} x`,
    );
  }
  const cold = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync(process.execPath, [file, bundled, '--cold'], { encoding: 'utf8' })),
  );
  console.log('cold, median of 7 fresh processes');
  console.log(
    `open the lexicon ${median(cold.map(({ open }) => open)).toFixed(2)} ms, first 3,000 units ${median(cold.map(({ first }) => first)).toFixed(2)} ms`,
  );
}
