import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../tools/browsers.mjs';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';

/**
 * How long reading and matching an article takes in Chromium, cold and warm, beside a bare TreeWalker pass over the
 * same body. Each cold figure is the first run in a fresh page; medians of many pages.
 */
const pages = 25;

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The bench's own script, bundled as the content script is. */
async function bundle() {
  const { build } = await import('vite');
  const { contentData } = /** @type {typeof import('../tools/vite/content-data.ts')} */ (
    await loadTypeScript('tools/vite/content-data.ts')
  );
  const outDir = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [contentData()],
    build: {
      outDir,
      target: 'chrome135',
      rolldownOptions: {
        input: { bench: join(root, 'bench/page/in-page.ts') },
        output: { format: 'iife', entryFileNames: '[name].js', postBanner: '//# allFunctionsCalledOnLoad' },
      },
    },
  });
  const code = readFileSync(join(outDir, 'bench.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return code;
}

const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);
const article = JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8'));
const { html, url } = pageOf(article);
const code = await bundle();

const { chromium } = await import('playwright-core');
const { path, version } = await ensureBrowser('chromium');
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext();
// These two headers give the page a clock of 5 µs instead of 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
await context.route(
  () => true,
  (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
);

/**
 * The script goes in as a script element, since only those are compiled as content scripts are. Loading it is told
 * apart: a bundle for the bench holds about what the content script holds.
 * @param {'walk' | 'read' | 'readAndMatch'} what
 */
async function measure(what) {
  /** @type {Record<string, number[]>} */
  const cold = {};
  const warm = [];
  for (let i = 0; i < pages; i++) {
    const page = await context.newPage();
    await page.goto(url);
    const loadMs = await page.evaluate((content) => {
      const script = document.createElement('script');
      script.textContent = content;
      const since = performance.now();
      document.head.append(script);
      return performance.now() - since;
    }, code);
    const first = await page.evaluate((name) => globalThis.bench[name](), what);
    for (const [key, value] of Object.entries({ ...first, loadMs })) {
      cold[key] ??= [];
      cold[key].push(value);
    }
    if (i < 5) {
      warm.push(
        await page.evaluate((name) => {
          for (let n = 0; n < 2000; n++) globalThis.bench[name]();
          const times = [];
          for (let n = 0; n < 201; n++) times.push(globalThis.bench[name]().ms);
          return times.sort((a, b) => a - b)[100] ?? 0;
        }, what),
      );
    }
    await page.close();
  }
  /** @type {Record<string, number>} */
  const parts = Object.fromEntries(Object.entries(cold).map(([key, values]) => [key, median(values)]));
  return { parts, cold: parts.ms ?? 0, warm: median(warm), count: parts.count ?? 0 };
}

const walk = await measure('walk');
const read = await measure('read');
const both = await measure('readAndMatch');
await browser.close();

/** @param {number | undefined} cold @param {number} [warm] */
const row = (cold = Number.NaN, warm) => ({
  'cold ms': cold.toFixed(3),
  'x walker': (cold / walk.cold).toFixed(1),
  'warm ms': warm?.toFixed(4) ?? '',
});

console.log(
  `Chromium ${version}, body of ${walk.count} characters, medians of ${pages} fresh pages (cold) and 5 (warm)`,
);
console.table({
  'bare TreeWalker': row(walk.cold, walk.warm),
  'joined text': row(read.cold, read.warm),
  'text + mentions': row(both.cold, both.warm),
  'of it the text': row(both.parts.readMs),
  'of it the scan': row(both.parts.scanMs),
  'of it the rules': row(both.parts.rulesMs),
  'once a page: loading the script': row(both.parts.loadMs),
  'once a page: opening the lexicon': row(both.parts.openMs),
});
console.log(`${both.count} mentions found`);
