import { expect, inject, test } from 'vitest';
import { longPage } from '../fixtures/long-page.ts';
import { pageOf } from '../fixtures/sites.ts';
import { readStorage, writeStorage } from './driver.ts';
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
