import { loadTypeScript } from '../tools/load-ts.mjs';
import { openStage, reader } from './stage.mjs';

/**
 * How long a reader waits for the card in real Chromium: from the end of the dwell, or from the key, to the frame in
 * which the card is painted; with the background awake, and with it killed just before. Chromium takes no keys of a test
 * for the commands of extensions: the key's way begins in an extension page that wakes the background and sends what the
 * background would send.
 */
const rounds = 15;
const dwellMs = 300;

const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);
const { browser, url, close } = await openStage(pageOf);

const hub = await browser.extensionPage('content.css');

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a card in a fresh page and gives the ms that the reader waited.
 * @param {'pointer' | 'key' | 'key after scrolling'} by
 * @param {boolean} asleep
 */
async function wait(by, asleep) {
  const page = await browser.openPage(url);
  await reader.waitForMarks(page);
  await sleep(500);
  // In the page's world, before the card: when the reader last did something, and when the host is in a painted frame.
  await page.evaluate(() => {
    const w = /** @type {any} */ (globalThis);
    w.painted = new Promise((resolve) => {
      new MutationObserver(() => {
        if (!document.querySelector('chipdeal-card') || w.seen) return;
        w.seen = true;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      }).observe(document.documentElement, { childList: true });
    });
    addEventListener('pointermove', (event) => (w.last = event.timeStamp), true);
  });
  if (by === 'key after scrolling') {
    // The first name of the window is now another one than the one that was asked for ahead.
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
    await sleep(300);
  }
  if (asleep) await browser.killBackground();
  if (by === 'pointer') {
    // One jump onto the mark and not a move more: the dwell ends 300 ms after it.
    const { x, y } = await page.evaluate(() => {
      const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = /** @type {Range | undefined} */ (all.find((one) => String(one) === '엔비디아'));
      const box = range?.getClientRects()[0] ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x, y);
  }
  const pressed = by === 'pointer' ? null : await hub.evaluate(pressKey, url);
  const ms = await page.evaluate(async (since) => {
    const w = /** @type {any} */ (globalThis);
    const end = await w.painted;
    return end - (since === null ? w.last : since - performance.timeOrigin);
  }, pressed);
  await page.close();
  return by === 'pointer' ? ms - dwellMs : ms;
}

/**
 * Runs in an extension page.
 * @param {string} address
 * @returns {Promise<number>} when the key was pressed, ms since 1970
 */
async function pressKey(address) {
  const { runtime, tabs } = /** @type {any} */ (globalThis).chrome;
  const [tab] = await tabs.query({ url: `${address}*` });
  const pressed = performance.timeOrigin + performance.now();
  await runtime.sendMessage({ type: 'page-count', count: 0 });
  void tabs.sendMessage(tab.id, { type: 'to-page-walk' }).catch(() => {});
  return pressed;
}

/** @type {Record<string, object>} */
const table = {};
for (const by of /** @type {const} */ (['pointer', 'key', 'key after scrolling'])) {
  for (const asleep of [false, true]) {
    const times = [];
    for (let i = 0; i < rounds; i++) times.push(await wait(by, asleep));
    times.sort((a, b) => a - b);
    table[`by ${by}, background ${asleep ? 'killed just before' : 'awake'}`] = {
      'median ms': times[Math.floor(rounds / 2)]?.toFixed(0),
      'worst ms': times.at(-1)?.toFixed(0),
    };
  }
}
console.log(
  `Chromium ${browser.version}: ms from the end of the dwell (${dwellMs} ms of rest), or from the key, to the painted card; ${rounds} fresh pages each`,
);
console.table(table);
await close();
