import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../tools/load-ts.mjs';
import { root } from '../tools/run.mjs';

/**
 * What 50, 150 and 450 navigations inside a page leave in its JS heap, with the extension and without it: Chromium counts the page's
 * own and the profiler's leavings, too, so only the difference is ours; a leak would grow with the navigations.
 */
const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);
const { startWeb } = /** @type {typeof import('../tests/browser/web.ts')} */ (
  await loadTypeScript('tests/browser/web.ts')
);
const { builtExtension, launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);
const article = JSON.parse(readFileSync(join(root, 'tests/fixtures/articles/naver-long.json'), 'utf8'));
const script = `<script>
  let at = 0;
  window.goOn = () => {
    history.pushState({}, '', '/mnews/article/001/' + (15000100 + ++at));
    const old = document.querySelector('.newsct');
    const made = old.cloneNode(true);
    made.querySelector('#dic_area').prepend(at + '번째 엔비디아 GPU 기사다.', document.createElement('br'));
    if (at > 1) made.querySelector('#dic_area').childNodes[2].remove(), made.querySelector('#dic_area').childNodes[2].remove();
    old.replaceWith(made);
  };
  window.goFar = async (times) => {
    for (let n = 0; n < times; n++) {
      goOn();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
</script>`;
const { url, html } = pageOf(article, script);

/** @type {Record<string, object>} */
const table = {};
const web = await startWeb();
web.put(url, html);
for (const extension of [builtExtension('chromium'), undefined]) {
  const browser = await launch('chromium', { ...(extension ? { extension } : {}), proxy: web.port });
  const page = /** @type {import('../tests/browser/chromium-driver.ts').ChromiumPage} */ (await browser.openPage(url));
  await page.cdp.send('HeapProfiler.enable');
  const heap = async () => {
    for (let round = 0; round < 4; round++) {
      await page.cdp.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return (await page.cdp.send('Runtime.getHeapUsage')).usedSize / 1024;
  };
  const far = (/** @type {number} */ times) => page.evaluate((n) => /** @type {any} */ (globalThis).goFar(n), times);
  await far(10);
  const kb = [await heap()];
  for (const more of [50, 100, 300]) {
    // A call of the page may take a minute at most.
    for (let left = more; left > 0; left -= 50) await far(50);
    kb.push(await heap());
  }
  const marks = await page.evaluate(() => CSS.highlights.get('chipdeal-company')?.size ?? 0);
  table[extension ? 'with the extension' : 'without'] = {
    marks,
    'at first KB': kb[0]?.toFixed(0),
    'after 50': kb[1]?.toFixed(0),
    'after 150': kb[2]?.toFixed(0),
    'after 450': kb[3]?.toFixed(0),
  };
  await browser.close();
}
await web.close();
console.table(table);
