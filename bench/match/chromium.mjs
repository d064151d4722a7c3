import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../tools/browsers.mjs';
import { loadTypeScript } from '../../tools/load-ts.mjs';
import { root } from '../../tools/run.mjs';
import { bundle } from './bundle.mjs';
import { contestants, partOf } from './contestants.mjs';
import { withinLimit } from './limit.mjs';

/**
 * Chromium showing one article, and the contestants in it, each in pages of its own.
 * @typedef {import('./contestants/contestant.ts').Data} Data
 * @typedef {import('playwright-core').Page} Page
 */

const { pageOf } = /** @type {typeof import('../../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);
const { html } = pageOf(JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8')));

// These two headers give the page a clock of 5 µs instead of 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const { path } = await ensureBrowser('chromium');
const { chromium: driver } = await import('playwright-core');
const browser = await driver.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext();
await context.route(
  () => true,
  (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
);
const { jsVersion } = await (await browser.newBrowserCDPSession()).send('Browser.getVersion');

/** A page in which nothing of ours has run. */
export async function freshPage() {
  const page = await context.newPage();
  await page.goto('https://news.example/');
  return page;
}

/**
 * Adds a script element, since only those are compiled as content scripts are.
 * @param {Page} page @param {string} code @returns {Promise<number>} milliseconds
 */
export function load(page, code) {
  return page.evaluate((content) => {
    const script = document.createElement('script');
    script.textContent = content;
    const since = performance.now();
    document.head.append(script);
    return performance.now() - since;
  }, code);
}

/** @type {Map<string, string>} */
const scripts = new Map();

/**
 * One thing that a file exports and the data that it opens, as a script that makes them `one` and `data` on a page.
 * @param {string} name @param {string} file @param {Data} data @param {readonly (keyof Data)[]} needs
 */
export async function scriptOf(name, file, data, needs) {
  const source = `import { ${name} as one } from './bench/match/${file}.ts';
    import { start } from './bench/match/start.ts';
    Object.assign(globalThis, { one, start });`;
  const code = scripts.get(source) ?? (await bundle(source, 'script'));
  scripts.set(source, code);
  return `globalThis.data = ${partOf(data, needs)};\n${code}`;
}

/** @type {import('./engine.ts').Engine} */
export const chromium = {
  name: 'Chromium',
  title: `Chromium ${browser.version()} (V8 ${jsVersion})`,

  async cold(name, data, article) {
    const { file, needs } = contestants[name];
    const code = await scriptOf(name, `contestants/${file}`, data, needs);
    const page = await freshPage();
    const run = async () => {
      const loadMs = await load(page, code);
      const times = await page.evaluate((text) => {
        const { one, start, data } = /** @type {any} */ (globalThis);
        return start(one, data, text);
      }, article);
      return { load: loadMs, ...times };
    };
    const times = await withinLimit(run().catch((error) => ({ failed: error.message })));
    await page.close();
    return times;
  },

  async agree({ data, text }) {
    const page = await contestPage();
    const agreed = await page.evaluate(
      ([data, text]) => /** @type {any} */ (globalThis).agree(data, text),
      /** @type {const} */ ([data, text]),
    );
    await page.close();
    return agreed;
  },

  async contest(settings) {
    const page = await contestPage();
    const found = await page.evaluate(({ data, names, texts }) => {
      const here = /** @type {any} */ (globalThis);
      here.running = here.contest(data, names, texts);
      return here.running.found;
    }, settings);
    return {
      found,
      round: () => page.evaluate(() => /** @type {any} */ (globalThis).running.round()),
      end: () => page.close(),
    };
  },
};

/** A page with all contestants. */
async function contestPage() {
  const source = `import * as all from './bench/match/contest.ts'; Object.assign(globalThis, all);`;
  const page = await freshPage();
  await load(page, await bundle(source, 'script'));
  return page;
}

export const closeChromium = () => browser.close();
