import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';
import { manyTimes, openStage, reader } from './stage.mjs';

/**
 * What the pointer costs a page with 500 marks, beside the bare `caretPositionFromPoint` that any hit test begins with.
 */
const rounds = 31;

/** The bench's own script, bundled as the card's script is. */
async function bundle() {
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'chipdeal-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'chrome135',
      rolldownOptions: {
        input: { bench: join(root, 'bench/hover/in-page.ts') },
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
const { browser, url, close } = await openStage((article) => pageOf(manyTimes(article)));
const code = await bundle();

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

await reader.choose(browser, '나온 곳마다');
const page = await browser.openPage(url);
await reader.waitForMarks(page);
await page.evaluate((content) => {
  const script = document.createElement('script');
  script.textContent = content;
  document.head.append(script);
  scrollTo(0, 400);
}, code);
/** @type {number[]} */
const caret = [];
/** @type {number[]} */
const ours = [];
let hits = 0;
for (let round = 0; round < rounds; round++) {
  const measured = await page.evaluate(() => ({ caret: globalThis.hover.caret(), ...globalThis.hover.ours() }));
  caret.push(measured.caret);
  ours.push(measured.ms);
  hits = measured.hits;
}
const marked = await page.evaluate(() => globalThis.hover.marks);
await page.close();

await reader.choose(browser, '처음 나온 곳만');

console.log(
  `Chromium ${browser.version}: 400 points over ${marked} marks, ${hits} of them on a mark; medians of ${rounds}`,
);
console.table({
  'bare caretPositionFromPoint': { 'ms a point': (median(caret) / 400).toFixed(4), 'x bare': '1.00' },
  'sample, hit test and aim': {
    'ms a point': (median(ours) / 400).toFixed(4),
    'x bare': (median(ours) / median(caret)).toFixed(2),
  },
});
await close();
