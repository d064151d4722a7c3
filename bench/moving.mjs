import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';
import { openStage, reader } from './stage.mjs';

/**
 * What the extension costs on pages that never rest: the share of a core that its own code takes, by Chromium's CPU
 * profiler, while something changes 20 times a second. `node bench/moving.mjs 60`: seconds for each page.
 */
const seconds = Number(process.argv[2] ?? 60);

const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);
const { longPage } = /** @type {typeof import('../tests/fixtures/long-page.ts')} */ (
  await loadTypeScript('tests/fixtures/long-page.ts')
);
const { ownTime } = /** @type {typeof import('../tests/browser/chromium-profile.ts')} */ (
  await loadTypeScript('tests/browser/chromium-profile.ts')
);
const { startWeb } = /** @type {typeof import('../tests/browser/web.ts')} */ (
  await loadTypeScript('tests/browser/web.ts')
);
const { builtExtension, launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);

const article = JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8'));
const { url, html } = pageOf(article);
/** The same words where none of the table's places is: the full reader's work. @param {string} page */
const renamed = (page) =>
  page
    .replaceAll('dic_area', 'words')
    .replaceAll('newsct_article', 'paper')
    .replaceAll('title_area', 'head')
    .replaceAll('_ARTICLE_DATE_TIME', 'when');
/** @param {string} page */
const withoutTitle = (page) => page.replaceAll('title_area', 'head').replaceAll('media_end_head_headline', 'head');

/** @type {readonly (readonly [string, string, string])[]} what, the page, the selector of what changes */
const scenes = [
  ['a ticker outside of the article', html, '#ticker'],
  ['children of what holds the article', html, '.newsct'],
  ['inside the body, text without names', html, '#dic_area'],
  ['outside, on a page without title and date', withoutTitle(html).replaceAll('_ARTICLE_DATE_TIME', 'when'), '#ticker'],
  ['full reader: a ticker outside', renamed(html), '#ticker'],
  ['full reader: children of what holds the article', renamed(html), '.newsct'],
];

const web = await startWeb();
const browser = await launch('chromium', { extension: builtExtension('chromium'), proxy: web.port });
/** @type {Record<string, object>} */
const table = {};
for (const [what, page, selector] of scenes) {
  web.put(url, page.replace('<body>', '<body><div id="ticker"></div>'));
  const tab = await browser.openPage(url);
  await reader.waitForMarks(tab);
  const own = await ownTime(browser, tab, async () => {
    await tab.evaluate((where) => {
      let count = 0;
      setInterval(() => {
        const line = document.createElement('p');
        line.textContent = `지금 ${count++}명이 읽는다`;
        const holder = document.querySelector(where);
        if (holder && count > 1) holder.lastElementChild?.remove();
        holder?.append(line);
      }, 50);
    }, selector);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  });
  table[what] = {
    'own ms': own.total.toFixed(0),
    '% of a core': ((own.total / seconds / 1000) * 100).toFixed(2),
    'longest ms': own.longest.toFixed(1),
  };
  await tab.close();
}
console.log(`Chromium ${browser.version}: 20 changes a second for ${seconds} s on each page`);
console.table(table);
await browser.close();
await web.close();

/** @type {Record<string, object>} */
const long = {};
for (const [what, pages] of /** @type {const} */ ([
  ['by the table', longPage],
  [
    'by the full reader',
    (/** @type {typeof article} */ one) => ({ ...longPage(one), html: renamed(longPage(one).html) }),
  ],
])) {
  const third = (/** @type {typeof article} */ one) => {
    const { html: whole, url: address } = pages(one);
    // 600 of the 2,000 paragraphs: 30,000 text nodes.
    const filler = `<p>${'<i>가나다</i> '.repeat(25)}</p>`;
    return { url: address, html: whole.replace(filler.repeat(2000), filler.repeat(600)) };
  };
  const stage = await openStage(third);
  for (let round = 1; round <= 5; round++) {
    const tab = await stage.browser.openPage();
    const own = await ownTime(stage.browser, tab, async () => {
      await tab.goto(stage.url);
      await reader.waitForMarks(tab);
    });
    long[`${what}, ${round}`] = {
      'longest ms': own.longest.toFixed(0),
      'in all ms': own.total.toFixed(0),
      where: own.where,
    };
    await tab.close();
  }
  await stage.close();
}
console.log('A page of 30,000 text nodes, until it is marked');
console.table(long);
