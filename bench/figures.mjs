// Measures the reading of figures: ordinary articles, then lines of 1 and 2 MB of what could make a reader slow. Twice
// the text must not take much more than twice the time: `node bench/figures.mjs`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadTypeScript } from '../tools/load-ts.mjs';

/** One file, minified, as the background gets it: modules that are loaded one by one run several times slower. */
async function bundle() {
  const outDir = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('../src/figures/read.ts', import.meta.url)),
        formats: ['cjs'], // Vite leaves the white space of ES modules in
        fileName: () => 'read.cjs',
      },
    },
  });
  return join(outDir, 'read.cjs');
}

const bundled = await bundle();
const { readFigures } = /** @type {typeof import('../src/figures/read.ts')} */ (
  await import(pathToFileURL(bundled).href)
);
const code = readFileSync(bundled);
console.log(
  `the reader, minified: ${(code.length / 1024).toFixed(1)} KB, ${(gzipSync(code).length / 1024).toFixed(1)} KB gzip`,
);
const { hardLines } = /** @type {typeof import('../tests/unit/figures/hard-lines.ts')} */ (
  await loadTypeScript('tests/unit/figures/hard-lines.ts')
);

/**
 * Processor time, since other work of the machine would count as ours.
 * @param {string} text
 */
function time(text) {
  const start = process.cpuUsage();
  const { length } = readFigures(text, { ref: '2025-10-31' });
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, length };
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** @type {string[]} */
const articles = readFileSync(new URL('../tests/eval/articles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).body);
const joined = articles.join('\n');
const warm = Array.from({ length: 200 }, () => time(joined).ms).slice(100);
console.log(
  `ordinary articles, warm: ${((median(warm) / joined.length) * 3000).toFixed(3)} ms for 3,000 units; ${time(joined).length} figures in ${joined.length} units`,
);

/** @type {Record<string, object>} */
const table = {};
for (const [name, piece] of [...hardLines, /** @type {const} */ (['articles', joined])]) {
  const [one, two] = [1_000_000, 2_000_000].map((units) => {
    const line = piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
    return Math.min(time(line).ms, time(line).ms, time(line).ms);
  });
  table[name] = {
    '1 MB, ms': one?.toFixed(0),
    '2 MB, ms': two?.toFixed(0),
    ratio: ((two ?? 0) / (one ?? 1)).toFixed(1),
  };
}
console.table(table);
