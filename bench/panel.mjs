import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';

/**
 * How long the panel takes until it can be used, in real Chromium: from the start of its navigation to the frame in
 * which rows and filter are painted and the main thread is free; for articles of some and of about 300 prior deals, and
 * how long a press on a filter takes until its rows are painted. Work is the main thread's own processor time, which other
 * programs of the machine do not lengthen.
 */
const rounds = 15;
const days = ['2016-12-20', '2024-12-20', '2025-08-20', '2026-06-20'];

const { builtExtension, launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);
const { startWeb } = /** @type {typeof import('../tests/browser/web.ts')} */ (
  await loadTypeScript('tests/browser/web.ts')
);
const { waitForMarks } = /** @type {typeof import('../tests/browser/reader.ts')} */ (
  await loadTypeScript('tests/browser/reader.ts')
);
const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);

/** Runs before the panel's own scripts: notes when its rows are painted. */
const watch = () => {
  const w = /** @type {any} */ (globalThis);
  w.usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.row, #deals + .why')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => setTimeout(() => resolve(performance.now()), 0);
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
};

/** Chooses a year in the filter, and waits for the frame that shows it. */
const choose = () => {
  const select = document.querySelectorAll('select')[3];
  if (!select || select.options.length < 2) return 0;
  const begin = performance.now();
  select.selectedIndex = 1;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - begin);
      port2.postMessage(null);
    });
  });
};

/** @param {number[]} times */
const figures = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]?.toFixed(0), worst: sorted.at(-1)?.toFixed(0) };
};

const web = await startWeb();
const browser = await launch('chromium', { extension: builtExtension('chromium'), proxy: web.port });
const article = JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8'));
/** @type {Record<string, object>} */
const table = {};
for (const [at, day] of days.entries()) {
  const url = `https://n.news.naver.com/mnews/article/001/001600000${at}`;
  web.put(url, pageOf({ ...article, published: `${day}T09:00:00` }).html);
  const page = await browser.openPage(url);
  await waitForMarks(page);
  const asking = await browser.extensionPage('content.css');
  const id = await asking.evaluate(async (address) => {
    const { tabs } = /** @type {any} */ (globalThis).chrome;
    const all = await tabs.query({});
    return Number(all.find((/** @type {{ url?: string }} */ tab) => tab.url === address)?.id);
  }, url);
  await asking.close();
  const usable = [];
  const filtered = [];
  const busy = [];
  let deals = 0;
  for (let round = 0; round < rounds; round++) {
    const panel = /** @type {import('../tests/browser/chromium-driver.ts').ChromiumPage} */ (await browser.openPage());
    await panel.setViewport(400, 900);
    await panel.cdp.send('Page.enable');
    await panel.cdp.send('Performance.enable');
    await panel.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` });
    await panel.goto(`${browser.extensionOrigin}/panel.html?tab=${id}`);
    usable.push(await panel.evaluate(() => /** @type {any} */ (globalThis).usable));
    const { metrics } = await panel.cdp.send('Performance.getMetrics');
    busy.push((metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000);
    deals = await panel.evaluate(() =>
      Number(/거래 (\d+)건/.exec(document.querySelector('.summary')?.textContent ?? '')?.[1]),
    );
    filtered.push(await panel.evaluate(choose));
    await panel.close();
  }
  const open = figures(usable);
  const choice = figures(filtered);
  table[`${deals} prior deals`] = {
    'usable, median ms': open.median,
    'worst ms': open.worst,
    'of that work, median ms': figures(busy).median,
    'filter, median ms': choice.median,
    'filter, worst ms': choice.worst,
  };
  await page.close();
}
console.log(
  `Chromium ${browser.version}: ms until the panel can be used, and until a choice is painted; ${rounds} times`,
);
console.table(table);
await browser.close();
await web.close();
