import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import type { Page } from './driver.ts';
import { readStorage } from './driver.ts';
import {
  cardIsGone,
  cardText,
  choose,
  openCard,
  paintedMarks,
  restOn,
  turnOn,
  until,
  waitForCard,
  waitForMarks,
} from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** What a reader means by pointer, finger and key, and what they do not mean. */
const stage = useBrowser();

declare const chrome: {
  runtime: { onMessage: { addListener(hear: (message: { type: string }) => void): void } };
};

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const aside = (page: Page) => page.mouse.glide(5, 5, 80);

/** The middle of the first element of the open card that matches, scrolled into sight there. */
async function inCardAt(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const find = () =>
    page.inCard((root, wanted) => {
      const element = [...root.querySelectorAll(wanted)].find((one) => one.getClientRects().length > 0);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector);
  const place = await until(find, (found) => found !== null);
  if (!place) throw new Error(`expected "${selector}" in the card`);
  return place;
}
async function clickInCard(page: Page, selector: string): Promise<void> {
  const { x, y } = await inCardAt(page, selector);
  await page.mouse.click(x, y);
}
/** A card that can be used. */
const settled = (page: Page) =>
  until(
    () => stageOf(page),
    (found) => found === 'hover' || found === 'pinned',
  );
const stageOf = (page: Page) => page.inCard((root) => root.querySelector<HTMLElement>('.root')?.dataset.stage ?? null);
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'chipdeal-card');
const heading = (page: Page) =>
  page.inCard((root) => root.querySelector('.level:not([hidden]) h2')?.textContent ?? null);

test('the first pointer is not lost, though the card’s script is still on its way', async () => {
  // A page without an idle moment: what waits for one comes only after two seconds.
  const busy = `<script>(function spin() {
    const end = performance.now() + 12;
    while (performance.now() < end);
    setTimeout(spin);
  })();</script>`;
  const page = await stage.show(article('naver-long'), busy);
  await waitForMarks(page);
  await restOn(page, '엔비디아');
  expect(await waitForCard(page, 1800)).toContain('엔비디아');
});

test('a new card takes no pointer, then it can be used, and a press keeps it', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  const first = await page.inCard((root) => ({
    stage: root.querySelector<HTMLElement>('.root')?.dataset.stage,
    pointer: getComputedStyle(root.host).pointerEvents,
    edge: getComputedStyle(root.querySelector('.card') as Element).borderTopStyle,
  }));
  // A slow machine may look late; then it is of age already.
  if (first?.stage === 'ghost') expect(first).toEqual({ stage: 'ghost', pointer: 'none', edge: 'dotted' });
  expect(await settled(page)).toBe('hover');
  expect(await page.inCard((root) => getComputedStyle(root.host).pointerEvents)).toBe('auto');
  await clickInCard(page, '.face');
  expect(await stageOf(page)).toBe('pinned');
  await aside(page);
  await sleep(800);
  expect(await cardText(page)).not.toBeNull();
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
});

test('a click on a name opens its card and keeps it; a drag from it does neither', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  const { x, y } = await restOn(page, 'H100');
  await page.mouse.down();
  await page.mouse.up();
  await waitForCard(page);
  expect(await stageOf(page)).toBe('pinned');
  await aside(page);
  await sleep(600);
  expect(await heading(page)).toBe('H100');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.glide(x + 120, y, 120);
  await page.mouse.up();
  expect(await cardIsGone(page)).toBe(true);
  // What the reader has selected is about to be copied.
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
  await page.mouse.glide(x, y, 100);
  await sleep(700);
  expect(await cardText(page)).toBeNull();
});

test('sweeps across a paragraph with 60 marks open no card', async () => {
  await choose(stage.browser, '나온 곳마다');
  const long = article('naver-long');
  const names = ['엔비디아', '마이크로소프트', 'TSMC', 'SK하이닉스', '메타'];
  const crowd = Array.from({ length: 60 }, (_, n) => `${names[n % 5]}의 몫`).join(', ');
  const page = await stage.show({ ...long, captions: [], subtitle: '', paragraphs: [crowd, ...long.paragraphs] });
  const marks = await until(
    () => paintedMarks(page),
    (found) => found.length >= 60,
  );
  await choose(stage.browser, '처음 나온 곳만');
  expect(marks.length).toBeGreaterThanOrEqual(60);
  await choose(stage.browser, '나온 곳마다');
  await page.focus();
  let opened = 0;
  await page.mouse.move(20, 240);
  for (let n = 0; n < 12; n += 1) {
    await page.mouse.glide(n % 2 === 0 ? 960 : 20, 200 + n * 30, 400);
    if ((await cardText(page)) !== null) opened += 1;
  }
  await page.mouse.glide(5, 5, 80);
  await sleep(500);
  if ((await cardText(page)) !== null) opened += 1;
  await choose(stage.browser, '처음 나온 곳만');
  expect(opened).toBe(0);
});

test('what the key opens has been asked for ahead, and is not asked again where the page has moved meanwhile', async () => {
  const page = await stage.show(article('naver-long'));
  const listener = await stage.browser.extensionPage('content.css');
  await listener.evaluate(() => {
    const all = window as unknown as { asked: number };
    all.asked = 0;
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'page-ask') all.asked += 1;
    });
  });
  const asked = () => listener.evaluate(() => (window as unknown as { asked: number }).asked);
  await page.reload();
  await waitForMarks(page);
  expect(await until(asked, (count) => count > 0)).toBeGreaterThan(0);
  // Nothing new for the reader, but the page is read again.
  await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    range?.startContainer.parentElement?.append(' 끝.');
  });
  await sleep(1500);
  const before = await asked();
  await page.focus();
  await stage.browser.pressShortcut(page);
  await waitForCard(page);
  await sleep(1000);
  // The one after it, for the next key.
  expect((await asked()) - before).toBe(1);
  await listener.close();
});

test('by key: later mentions too; Enter goes in, Esc comes back to where the focus was', async () => {
  const page = await stage.show(
    article('naver-long'),
    '<a id="before" href="#x" style="position:fixed;left:0;top:0">x</a>',
  );
  await waitForMarks(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
  await stage.browser.pressShortcut(page);
  const first = await waitForCard(page);
  expect(await hasFocus(page)).toBe(false);
  const opened = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('chipdeal-open'))
        .flatMap(([, all]) => [...all] as Range[])
        .map((range) => `${range.startContainer.textContent?.slice(0, 20)} ${range.startOffset} ${range}`)
        .join(),
    );
  const seen = new Set<string>([await opened()]);
  for (let n = 0; n < 12; n += 1) {
    const before = await opened();
    await page.key(n % 2 === 0 ? 'ArrowRight' : 'n');
    seen.add(await until(opened, (now) => now !== before && now !== ''));
  }
  expect(seen.size).toBe(13);
  // More places than first mentions: those that are not underlined are reached as well.
  const words = [...seen].map((one) => one.split(' ').at(-1));
  expect(new Set(words).size).toBeLessThan(words.length);
  await page.key('p');
  await sleep(200);
  await page.key('Enter');
  expect(
    await until(
      () => hasFocus(page),
      (now) => now,
    ),
  ).toBe(true);
  expect(await stageOf(page)).toBe('pinned');
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  expect(first).toContain('이전');
});

test('by touch: a tap opens a sheet at the lower edge; a pull on its head, and the back button, close it', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  const { x, y } = await restOn(page, '엔비디아');
  await aside(page);
  await sleep(500);
  const address = await page.evaluate(() => location.href);
  await page.tap(x, y);
  await waitForCard(page);
  const sheet = await page.inCard((root) => {
    const { left, right, bottom, height } = root.host.getBoundingClientRect();
    return {
      left,
      isWide: right >= innerWidth - 20,
      gap: Math.round(innerHeight - bottom),
      part: height / innerHeight,
    };
  });
  expect(sheet).toMatchObject({ left: 0, isWide: true, gap: 0 });
  expect(sheet?.part).toBeLessThanOrEqual(0.701);
  const head = await inCardAt(page, 'h2');
  await page.swipe(head, { x: head.x, y: head.y + 140 });
  expect(await cardIsGone(page)).toBe(true);
  await sleep(300);
  await page.tap(x, y);
  await waitForCard(page);
  await page.evaluate(() => history.back());
  expect(await cardIsGone(page)).toBe(true);
  expect(await page.evaluate(() => location.href)).toBe(address);
  expect(await paintedMarks(page)).toContain('엔비디아');
});

/** An article that scrolls, with a sheet open on it. */
async function withSheet(before: (page: Page) => Promise<unknown> = async () => {}) {
  const page = await stage.show(article('naver-long'), '<style>body { padding-bottom: 3000px; }</style>');
  await waitForMarks(page);
  const { x, y } = await restOn(page, '엔비디아');
  await aside(page);
  await sleep(500);
  await before(page);
  const address = await page.evaluate(() => location.href);
  await page.tap(x, y);
  await waitForCard(page);
  return { page, x, y, address };
}

async function pullDown(page: Page) {
  const head = await inCardAt(page, 'h2');
  await page.swipe(head, { x: head.x, y: head.y + 140 });
  expect(await cardIsGone(page)).toBe(true);
  await sleep(400);
}

/** The page's state as the page itself sees it. */
const isAtSheet = (page: Page) =>
  page.evaluate(() => Object.hasOwn((history.state as object | null) ?? {}, 'chipdealSheet'));

test('an open sheet does not bring the reader back who goes to another page', async () => {
  const { page } = await withSheet();
  const other = 'https://n.news.naver.com/elsewhere';
  stage.web.put(other, '<!doctype html><meta charset="utf-8"><p>다른 곳');
  await page.evaluate((to) => {
    setTimeout(() => (location.href = to), 50);
  }, other);
  await sleep(1500);
  expect(await page.evaluate(() => location.href)).toBe(other);
});

test('a sheet that closes leaves the page where it has been scrolled to, and its own scrolling as it was', async () => {
  const { page, x, y, address } = await withSheet();
  const top = await page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await sleep(200);
  await pullDown(page);
  expect(await page.evaluate(() => [scrollY, history.scrollRestoration])).toEqual([500, 'auto']);
  await page.evaluate((start) => scrollTo({ top: start, behavior: 'instant' }), top);
  await sleep(200);
  await page.tap(x, y);
  await waitForCard(page);
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await sleep(200);
  await page.evaluate(() => history.back());
  expect(await cardIsGone(page)).toBe(true);
  await sleep(300);
  expect(await page.evaluate(() => [scrollY, history.scrollRestoration, location.href])).toEqual([
    500,
    'auto',
    address,
  ]);
});

test('a sheet takes its entry back although the page reads its own state', async () => {
  const { page } = await withSheet((one) => one.evaluate(() => history.replaceState({ own: 1 }, '')));
  expect(await isAtSheet(page)).toBe(true);
  await pullDown(page);
  expect(await isAtSheet(page)).toBe(false);
  expect(await page.evaluate(() => history.state)).toEqual({ own: 1 });
});

test('a sheet that opens right after another is not closed by the way back of the one before', async () => {
  const { page, x, y, address } = await withSheet();
  for (let n = 0; n < 3; n += 1) {
    await page.key('Escape');
    await page.tap(x, y);
    await waitForCard(page);
    await sleep(500);
    expect(await cardText(page)).not.toBeNull();
  }
  await pullDown(page);
  expect(await isAtSheet(page)).toBe(false);
  expect(await page.evaluate(() => location.href)).toBe(address);
});

test('a sheet leaves the history alone that the page has gone on in', async () => {
  const { page } = await withSheet();
  await page.evaluate(() => history.pushState({ own: 2 }, '', '#on'));
  await pullDown(page);
  expect(await page.evaluate(() => [history.state, location.hash])).toEqual([{ own: 2 }, '#on']);
});

test('in a link a tap follows the link, and a long press opens the sheet', async () => {
  const long = article('naver-long');
  const { url, html } = pageOf(long);
  const linked = html.replace(/(<div class="newsct|<body)/, (found) => found);
  const page = await stage.showHtml(url, linked);
  await waitForMarks(page);
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('chipdeal-company') ?? [])].find((one) => String(one) === '메타') as Range;
    const text = range.startContainer as Text;
    const link = document.createElement('a');
    link.href = '#followed';
    const name = text.splitText(range.startOffset);
    name.splitText(2);
    name.replaceWith(link);
    link.append(name);
  });
  await sleep(600);
  const { x, y } = await restOn(page, '메타');
  await aside(page);
  await sleep(500);
  await page.tap(x, y, 900);
  await waitForCard(page);
  expect(await heading(page)).toBe('메타');
  expect(await page.evaluate(() => location.hash)).toBe('');
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
  await sleep(1200);
  await page.tap(x, y);
  await sleep(600);
  expect(await cardText(page)).toBeNull();
  expect(await page.evaluate(() => location.hash)).toBe('#followed');
});

test('a name in the card turns the card, and there is a way back; never a second card', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await settled(page);
  await clickInCard(page, '.name[data-entity="amazon"]');
  expect(
    await until(
      () => heading(page),
      (now) => now === '아마존',
    ),
  ).toBe('아마존');
  expect(await page.evaluate(() => document.querySelectorAll('chipdeal-card').length)).toBe(1);
  expect(await cardText(page)).toContain('기사 입력 2024.12.20 이전');
  const focused = () =>
    page.inCard((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null);
  expect(await focused()).toContain('아마존');
  await clickInCard(page, '.icon[aria-label^="엔비디아"]');
  expect(
    await until(
      () => heading(page),
      (now) => now === '엔비디아',
    ),
  ).toBe('엔비디아');
  expect(await focused()).toBe('아마존');
});

test('“이 사이트에서 끄기” in one click, and undone in another', async () => {
  const page = await stage.show(article('naver-long'));
  const marks = await waitForMarks(page);
  await openCard(page, '엔비디아');
  await settled(page);
  await clickInCard(page, '[aria-expanded]');
  await clickInCard(page, '.menu button');
  expect(
    await until(
      () => paintedMarks(page),
      (now) => now.length === 0,
    ),
  ).toEqual([]);
  expect(await cardText(page)).toContain('n.news.naver.com에서 껐습니다');
  expect((await readStorage(stage.browser)).offSites).toEqual(['n.news.naver.com']);
  await page.focus();
  await sleep(300);
  await clickInCard(page, '.undo');
  expect(
    await until(
      () => paintedMarks(page),
      (now) => now.length === marks.length,
    ),
  ).toEqual(marks);
  expect(await cardIsGone(page)).toBe(true);
  expect((await readStorage(stage.browser)).offSites).toEqual([]);
  await page.focus();
  expect(await openCard(page, '엔비디아')).toContain('엔비디아');
});

test('a site that the reader had turned on: off from its card, on again from the popup', async () => {
  await turnOn(stage.browser, 'https://board.example');
  const page = await stage.show(article('gnuboard'));
  await waitForMarks(page);
  await openCard(page, '엔비디아');
  await settled(page);
  await clickInCard(page, '[aria-expanded]');
  await clickInCard(page, '.menu button');
  await until(
    () => cardText(page),
    (text) => text?.includes('껐습니다') ?? false,
  );
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
  await page.reload();
  await sleep(800);
  expect(await paintedMarks(page)).toEqual([]);
  await turnOn(stage.browser, 'https://board.example');
  await page.focus();
  expect(await waitForMarks(page)).toContain('엔비디아');
});

test('“틀렸나요?” copies a record’s id and the address of its source, and sends nothing', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await settled(page);
  await clickInCard(page, '[aria-expanded]');
  await clickInCard(page, '[aria-pressed]');
  stage.web.forgetRequests();
  const link = await page.inCard((root) => root.querySelector<HTMLAnchorElement>('.row a')?.href ?? '');
  await clickInCard(page, '.copy');
  const said = await until(
    () => page.inCard((root) => root.querySelector('[role=status]')?.textContent ?? ''),
    (words) => words !== '',
  );
  expect(said).toMatch(/^복사했습니다: [a-z0-9-]+$/);
  // Pasted into a field of the page, as the reader would into a mail.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.style.cssText = 'position:fixed;left:0;bottom:0;z-index:9';
    document.body.append(field);
    field.focus();
  });
  await page.key('Control+v');
  const pasted = await until(
    () => page.evaluate(() => document.querySelector('textarea')?.value ?? ''),
    (text) => text !== '',
  );
  expect(pasted).toBe(`${said?.split(': ')[1]}\n${link}`);
  expect(stage.web.requests().filter((url) => url.includes(new URL(link ?? '').host))).toEqual([]);
});

test('a wheel over the card never scrolls the page', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await settled(page);
  for (const selector of ['.row', '.foot', '.head']) {
    const { x, y } = await inCardAt(page, selector);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => scrollY);
    for (let n = 0; n < 6; n += 1) await page.mouse.wheel(x, y, 1500);
    await sleep(300);
    expect(await page.evaluate(() => scrollY), selector).toBe(before);
  }
});
