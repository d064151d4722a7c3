import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';

const { builtExtension, launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);
const { startWeb } = /** @type {typeof import('../tests/browser/web.ts')} */ (
  await loadTypeScript('tests/browser/web.ts')
);

/** What a reader does on a page. */
export const reader = /** @type {typeof import('../tests/browser/reader.ts')} */ (
  await loadTypeScript('tests/browser/reader.ts')
);

/**
 * The article again and again, until it holds far more than 500 names.
 * @param {import('../tests/fixtures/sites.ts').FixtureArticle} article
 * @returns {import('../tests/fixtures/sites.ts').FixtureArticle}
 */
export const manyTimes = (article) => ({
  ...article,
  captions: [],
  subtitle: '',
  paragraphs: Array.from({ length: 10 }, () => article.paragraphs).flat(),
});

/**
 * Chromium with the built extension in it, and a web that holds one page: the long article of the fixtures.
 * @param {(article: import('../tests/fixtures/sites.ts').FixtureArticle) => import('../tests/fixtures/sites.ts').Fixture} pageOf
 */
export async function openStage(pageOf) {
  const web = await startWeb();
  const { url, html } = pageOf(JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8')));
  web.put(url, html);
  const browser = await launch('chromium', { extension: builtExtension('chromium'), proxy: web.port });
  return {
    browser,
    web,
    url,
    async close() {
      await browser.close();
      await web.close();
    },
  };
}
