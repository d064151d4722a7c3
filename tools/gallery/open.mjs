import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadTypeScript } from '../load-ts.mjs';
import { root } from '../run.mjs';

/**
 * The gallery's page as a browser under test sees it.
 *
 * @typedef {import('../../tests/browser/web.ts').LocalWeb} LocalWeb
 * @typedef {import('../../tests/browser/driver.ts').Browser} Browser
 * @typedef {import('../../tests/browser/driver.ts').Page} Page
 * @typedef {{ page: Page, states: { name: string, width: number, isPinned: boolean }[], show(name: string, theme: 'light' | 'dark', width: number): Promise<{ width: number, height: number }> }} OpenGallery
 */

const host = 'https://gallery.example';
const require = createRequire(import.meta.url);

/** @returns {Promise<string>} the gallery's page as one script */
async function bundle() {
  const { build } = await import('vite');
  /** @type {typeof import('../vite/content-data.ts')} */
  const { contentData } = await loadTypeScript('tools/vite/content-data.ts');
  /** @type {typeof import('../vite/full-lexicon.ts')} */
  const { fullLexicon } = await loadTypeScript('tools/vite/full-lexicon.ts');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [contentData(), fullLexicon()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'webextension-polyfill': join(root, 'tools/gallery/fake-browser.ts') } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'tools/gallery/page.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = /** @type {{ output: { type: string, code?: string }[] }} */ (built).output;
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error('the gallery has no script');
  return code;
}

/** Puts one font for all of Korean into the web, so that pictures do not depend on the machine's. @param {LocalWeb} web */
function putFont(web) {
  const folder = dirname(require.resolve('@fontsource-variable/noto-sans-kr/package.json'));
  const css = readFileSync(join(folder, 'index.css'), 'utf8');
  web.put(`${host}/font/index.css`, { type: 'text/css', body: css });
  for (const [, file] of css.matchAll(/url\(\.\/(files\/[^)]+)\)/g)) {
    web.put(`${host}/font/${file}`, { type: 'font/woff2', body: readFileSync(join(folder, String(file))) });
  }
}

/**
 * Opens the gallery.
 * @param {Browser} browser @param {LocalWeb} web
 * @param {{ pack: string, isPinned?: boolean }} options `pack`: the deals as JSON; `isPinned`: in the one font of the tests
 * @returns {Promise<OpenGallery>}
 */
export async function openGallery(browser, web, { pack, isPinned = false }) {
  const fontLink = isPinned ? '<link rel="stylesheet" href="font/index.css">' : '';
  const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>칩딜</title>${fontLink}</head><body><script src="gallery.js"></script></body></html>`;
  const address = `${host}/${isPinned ? '?font=Noto Sans KR Variable' : ''}`;
  web.put(address, html);
  web.put(`${host}/gallery.js`, { type: 'text/javascript', body: await bundle() });
  web.put(`${host}/pack.json`, { type: 'application/json', body: pack });
  for (const size of [16, 32, 48, 128]) {
    const icon = readFileSync(join(root, `extension/icons/${size}.png`));
    web.put(`${host}/icons/${size}.png`, { type: 'image/png', body: icon });
  }
  if (isPinned) putFont(web);
  const page = await browser.openPage(address);
  return {
    page,
    states: await page.evaluate(() => /** @type {any} */ (window).gallery.states),
    async show(name, theme, width) {
      await page.setViewport(width, 900);
      const box = await page.evaluate((...asked) => /** @type {any} */ (window).gallery.show(...asked), name, theme);
      await page.setViewport(width, Math.max(400, box.height));
      return box;
    },
  };
}
