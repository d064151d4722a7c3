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
        output: { format: 'iife', entryFileNames: '[name].js' },
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

/** @param {'walk' | 'read' | 'readAndMatch'} what */
async function measure(what) {
  const cold = [];
  const warm = [];
  const open = [];
  let count = 0;
  for (let i = 0; i < pages; i++) {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(code);
    const first = await page.evaluate((name) => globalThis.bench[name](), what);
    cold.push(first.ms);
    open.push(first.openMs ?? 0);
    count = first.count;
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
  return { cold: median(cold), warm: median(warm), open: median(open), count };
}

const walk = await measure('walk');
const read = await measure('read');
const both = await measure('readAndMatch');
await browser.close();

console.log(
  `Chromium ${version}, body of ${walk.count} characters, medians of ${pages} fresh pages (cold) and 5 (warm)`,
);
console.table({
  'bare TreeWalker': { 'cold ms': walk.cold.toFixed(3), 'x walker': '1.0', 'warm ms': walk.warm.toFixed(4) },
  'joined text': {
    'cold ms': read.cold.toFixed(3),
    'x walker': (read.cold / walk.cold).toFixed(1),
    'warm ms': read.warm.toFixed(4),
  },
  'text + mentions': {
    'cold ms': both.cold.toFixed(3),
    'x walker': (both.cold / walk.cold).toFixed(1),
    'warm ms': both.warm.toFixed(4),
  },
});
console.log(`opening the lexicon, cold: ${both.open.toFixed(2)} ms; ${both.count} mentions found`);
