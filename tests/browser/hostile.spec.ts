import { expect, inject, test } from 'vitest';
import { longPage } from '../fixtures/long-page.ts';
import { pageOf } from '../fixtures/sites.ts';
import { type Page, readStorage, writeStorage } from './driver.ts';
import { cardText, openCard, paintedMarks, restOn, turnOn, until, waitForCard, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** Pages and circumstances that do us no favours: the card works or says what is wrong, and no error escapes. */
const stage = useBrowser();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('reading and pointing ask the network for nothing', async () => {
  stage.web.forgetRequests();
  const shown = article('naver-long');
  const page = await stage.show(shown);
  await openCard(page, '엔비디아');
  expect(await stage.browser.extensionRequests()).toEqual([]);
  // The browsers' own traffic lands here as well, under their makers' names.
  const makers = /^https?:\/\/[^/]*\b(google|googleapis|gstatic|gvt1|mozilla|firefox|mozilla\.net)\.(com|org|net)[/:]/;
  const asked = stage.web.requests().filter((url) => !makers.test(url));
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([pageOf(shown).url]);
});

test('the background is dead when the pointer comes', async () => {
  const { browser } = stage;
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  // What the page asks for by itself has been answered by then; nothing wakes the background but the pointer.
  await sleep(1500);
  await browser.killBackground();
  expect(await browser.backgroundAlive()).toBe(false);
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
});

test('the background dies between the pointer and the answer', async () => {
  const { browser } = stage;
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await Promise.all([restOn(page, '엔비디아'), browser.killBackground()]);
  await waitForCard(page);
});

test('the page removes our host', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await page.evaluate(() => document.querySelector('chipdeal-card')?.remove());
  await sleep(300);
  expect(await cardText(page), 'the card goes back into the page').toContain('기사 입력');
  await page.key('Escape');
  await sleep(200);
  expect(await cardText(page)).toBeNull();
  await page.mouse.glide(5, 5, 60);
  await sleep(400);
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
});

test('the page removes our host every time', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const card = document.querySelector('chipdeal-card');
      if (card) document.body.dataset.returns = String(Number(document.body.dataset.returns ?? 0) + 1);
      card?.remove();
    }).observe(document.documentElement, { childList: true });
  });
  await restOn(page, '엔비디아');
  await sleep(1000);
  // It comes, goes back three times, and then the page has won.
  expect(await page.evaluate(() => document.body.dataset.returns)).toBe('4');
  // Still alive: the page answers, and the tug of war has ended.
  const changes = await page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(document.documentElement, { childList: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return count;
  });
  expect(changes).toBeLessThan(10);
});

test('the page stops every event', async () => {
  const stop = `<script>
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerdown', 'mousedown', 'click', 'keydown', 'scroll'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
  </script>`;
  const page = await stage.show(article('naver-long'), stop);
  await openCard(page, '엔비디아');
  await page.key('Escape');
  expect(
    await until(
      () => cardText(page),
      (text) => text === null,
    ),
  ).toBeNull();
});

test('the page hides and restyles whatever it does not know', async () => {
  const hostile = `<style>chipdeal-card, html > :not(head, body) { display: none !important; opacity: 0 !important;
    transform: scale(0) !important; clip-path: inset(50%) !important } section, ul, time { visibility: hidden !important }</style>`;
  const page = await stage.show(article('naver-long'), hostile);
  await openCard(page, '엔비디아');
  const box = await page.inCard((root) => root.host.getBoundingClientRect().width);
  expect(box).toBeGreaterThan(200);
});

test('the page allows no script, style or connection of others', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  const page = await stage.show(article('naver-long'), policy);
  const card = await openCard(page, '엔비디아');
  expect(card).toContain('기사 입력');
  expect(await page.inCard((root) => root.host.getBoundingClientRect().width)).toBeGreaterThan(200);
});

/** Where the open card and the mark that it belongs to stand, and whether the card can be seen and pressed there. */
async function standing(page: Page) {
  const look = () =>
    page.evaluate(() => {
      const host = document.querySelector('chipdeal-card');
      const range = [...CSS.highlights]
        .filter(([name]) => name.startsWith('chipdeal-open'))
        .flatMap(([, all]) => [...all] as Range[])[0];
      if (!host || !range) return null;
      const card = host.getBoundingClientRect();
      const mark = range.getBoundingClientRect();
      return {
        width: Math.round(card.width),
        gap: Math.round(Math.max(card.top - mark.bottom, mark.top - card.bottom)),
        isInWindow: card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight,
        part: card.height / innerHeight,
        isOnTop: document.elementFromPoint(card.x + card.width / 2, card.y + card.height / 2) === host,
      };
    });
  // A new card takes no pointer for a moment.
  return until(look, (found) => found?.isOnTop === true);
}

const modes: [string, string][] = [
  ['resets everything', '<style>* { all: unset !important } script, style, head { display: none !important }</style>'],
  [
    'reverts everything in a layer',
    '<style>@layer a { * { all: revert !important; display: block !important } }</style>',
  ],
  ['zooms itself', '<style>html { zoom: 1.4 }</style>'],
  ['zooms its body', '<style>body { zoom: 0.8 }</style>'],
  [
    'is turned and moved',
    '<style>html { transform: translate(12px, 7px) scale(0.97); perspective: 400px } body { filter: grayscale(1); contain: paint }</style>',
  ],
  [
    'animates what it does not know',
    '<style>html > :not(head, body) { animation: 1s infinite alternate x !important; transition: all 2s !important } @keyframes x { to { opacity: 0; translate: 400px } }</style>',
  ],
  [
    'stacks banners above all',
    '<style>body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(255 0 0 / 0.2) }</style>',
  ],
  [
    'takes trusted types only',
    `<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`,
  ],
];
test.each(modes)('the page %s: the card stands beside its name, whole, on top, and can be used', async (_, head) => {
  const page = await stage.show(article('naver-long'), head);
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
  const found = await standing(page);
  expect(found).toMatchObject({ width: 360, isInWindow: true, isOnTop: true });
  expect(found?.gap).toBeGreaterThanOrEqual(6);
  expect(found?.gap).toBeLessThanOrEqual(12);
  expect(found?.part).toBeLessThanOrEqual(0.701);
});

test('a page in quirks mode', async () => {
  const { url, html } = pageOf(article('naver-long'));
  const page = await stage.showHtml(url, html.replace(/<!doctype[^>]*>/i, ''));
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
  expect(await standing(page)).toMatchObject({ width: 360, isInWindow: true, isOnTop: true });
});

test('the page takes out every element that it does not know', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await page.evaluate(() => {
    let rounds = 0;
    const clean = () => {
      for (const element of document.querySelectorAll('*'))
        if (element.localName.includes('-') && rounds++ < 2) element.remove();
    };
    new MutationObserver(clean).observe(document, { childList: true, subtree: true });
  });
  await restOn(page, '엔비디아');
  await waitForCard(page);
  expect(await standing(page)).toMatchObject({ isOnTop: true });
});

test('the page takes our highlights away', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.wheel(300, 300, 600);
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length > 0,
    ),
  ).not.toEqual([]);
});

test('100,000 text nodes: marks come, the card opens, the page answers', async () => {
  // How long our longest task is there is measured, not asserted: bench/long-page.mjs.
  const { url, html } = longPage(article('naver-long'));
  const page = await stage.showHtml(url, html);
  expect(await waitForMarks(page)).toContain('엔비디아');
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
  expect(await page.evaluate(() => document.querySelectorAll('#dic_area i').length)).toBe(50_000);
});

test('malformed data in storage: the page is read, a site can be turned on, and what was stored is not lost', async () => {
  const { browser } = stage;
  await writeStorage(browser, { enabledSites: { length: -1 }, other: [1, { a: null }] });
  await browser.killBackground();
  const page = await stage.show(article('naver-long'));
  expect(await openCard(page, '엔비디아')).toContain('기사 입력');
  await turnOn(browser, 'https://board.example');
  expect(await waitForMarks(await stage.show(article('gnuboard')))).toContain('엔비디아');
  expect(await readStorage(browser)).toMatchObject({
    enabledSites: ['https://board.example'],
    'enabledSites.unreadable': { length: -1 },
    other: [1, { a: null }],
  });
});

test('the popup of a page that is no site says so and breaks nothing', async () => {
  const popup = await stage.browser.extensionPage('popup.html?site=nonsense');
  const text = await until(
    () => popup.evaluate(() => document.body.textContent ?? ''),
    (found) => found.includes('쓸 수 없습니다'),
  );
  expect(text).toContain('쓸 수 없습니다');
  await popup.close();
  expect(inject('browser')).toBe(stage.browser.name);
});
