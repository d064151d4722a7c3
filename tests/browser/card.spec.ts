import { beforeAll, expect, test } from 'vitest';
import type { Page } from './driver.ts';
import { cardIsGone, cardText, openCard, restOn, turnOn, until, waitForCard, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** The card: when it opens, what it says, when it goes. */
const stage = useBrowser();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const aside = (page: Page) => page.mouse.glide(5, 5, 80);

/** The days of the rows that are to be seen. */
async function days(page: Page): Promise<string[]> {
  const found = await page.inCard((root) =>
    [...root.querySelectorAll('li time')].map((time) => time.getAttribute('datetime') ?? ''),
  );
  return found ?? [];
}

beforeAll(() => turnOn(stage.browser, 'https://board.example'));

test('opens when the pointer has rested on a name, and says who that is and as of when', async () => {
  const page = await stage.show(article('naver-long'));
  const card = await openCard(page, '엔비디아');
  expect(card).toContain('엔비디아');
  expect(card).toMatch(/NVIDIA/i);
  expect(card).toContain('기사 입력 2024.12.20 이전');
});

test('does not open before the dwell is over, nor for a pointer that passes by', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  const { x, y } = await restOn(page, '엔비디아');
  await aside(page);
  await sleep(600);
  expect(await cardText(page)).toBeNull();
  await page.mouse.move(x - 200, y);
  await page.mouse.glide(x + 300, y, 120);
  await sleep(600);
  expect(await cardText(page)).toBeNull();
});

test('deals with the companies of this article come first, each with date, status and source', async () => {
  const page = await stage.show(article('businesspost'));
  const card = await openCard(page, 'xAI');
  expect(card).toContain('이 기사에 나온 상대');
  expect(card).toContain('H100');
  const links = await page.inCard((root) =>
    [...root.querySelectorAll('a')].map((a) => ({ href: a.href, rel: a.rel, target: a.target })),
  );
  expect(links?.length).toBeGreaterThan(0);
  for (const link of links ?? []) {
    expect(link.href).toMatch(/^https?:\/\//);
    expect(link).toMatchObject({ rel: 'noopener noreferrer', target: '_blank' });
  }
});

test('2024.12.02: what was known then, nothing later', async () => {
  const page = await stage.show(article('businesspost'));
  for (const name of ['xAI', '엔비디아']) {
    const card = await openCard(page, name);
    expect(card).toContain('기사 입력 2024.12.02 이전');
    const shown = await days(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((day) => day >= '2024-12-02')).toEqual([]);
    await aside(page);
    expect(await cardIsGone(page)).toBe(true);
  }
});

test('2025.10.31: the 26만 장 stand under 같은 날, not among the prior deals', async () => {
  const page = await stage.show(article('gnuboard'));
  const card = await openCard(page, '엔비디아');
  expect(card).toContain('2025.10.31 이전');
  expect(card).toContain('같은 날');
  expect((await days(page)).filter((day) => day >= '2025-10-31')).toEqual([]);
  const sameDay = await page.inCard((root) => {
    const fold = [...root.querySelectorAll('details')].find((one) => one.textContent?.includes('같은 날'));
    const wasOpen = fold?.open;
    fold?.querySelector('summary')?.click();
    return wasOpen;
  });
  expect(sameDay).toBe(false);
  await sleep(200);
  expect(await cardText(page)).toContain('26만');
});

test('Esc closes; the name stays quiet until the pointer has left it', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
  const { x, y } = await restOn(page, '엔비디아');
  await page.mouse.glide(x + 2, y, 60);
  await sleep(600);
  expect(await cardText(page)).toBeNull();
  await aside(page);
  await openCard(page, '엔비디아');
});

test('leaving closes it after a grace, the card itself keeps it open', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  const box = await page.inCard((root) => {
    const { left, top, width, height } = root.host.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.glide(box?.x ?? 0, box?.y ?? 0, 400);
  await sleep(800);
  expect(await cardText(page)).not.toBeNull();
  await aside(page);
  expect(await cardIsGone(page)).toBe(true);
});

test('a click elsewhere closes it', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await page.mouse.click(5, 300);
  expect(await cardIsGone(page)).toBe(true);
});

test('never opens while the reader types in a field', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;left:10px;top:10px;width:200px;height:30px';
    document.body.append(field);
  });
  await page.mouse.click(60, 25);
  await page.key('a');
  await restOn(page, '엔비디아');
  await sleep(700);
  expect(await cardText(page)).toBeNull();
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('a');
});

test('events made by the page open nothing', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await page.mouse.move(5, 5);
  await page.evaluate(async () => {
    const range = [...(CSS.highlights.get('chipdeal-company') ?? [])][0] as Range;
    const { x, y, width, height } = range.getBoundingClientRect();
    for (let n = 0; n < 20; n += 1) {
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, pointerType: 'mouse' };
      for (const type of ['pointermove', 'pointerdown', 'pointerup'])
        document.body.dispatchEvent(new PointerEvent(type, at));
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', altKey: true, bubbles: true }),
      );
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
  expect(await cardText(page)).toBeNull();
});

test('by key: the shortcut goes from name to name, Esc ends', async () => {
  const page = await stage.show(article('businesspost'));
  await waitForMarks(page);
  await stage.browser.pressShortcut(page);
  const first = await waitForCard(page);
  await page.key('ArrowRight');
  await sleep(500);
  expect(await cardText(page)).not.toBe(first);
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
});

test('by key also after the browser has stopped the background', async () => {
  const page = await stage.show(article('businesspost'));
  await waitForMarks(page);
  // What the page asks of its own accord is answered by now, and does not wake it.
  await sleep(1000);
  await stage.browser.killBackground();
  await sleep(300);
  await stage.browser.pressShortcut(page);
  await waitForCard(page);
});

test('by touch: a tap on a name opens, a tap elsewhere closes', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  const { x, y } = await restOn(page, '엔비디아');
  await aside(page);
  await sleep(500);
  await page.tap(x, y);
  await waitForCard(page);
  await page.tap(5, 60);
  expect(await cardIsGone(page)).toBe(true);
});

test('a page without a date: the card says so and takes today', async () => {
  const { published: _, modified: __, ...undated } = article('naver-long');
  const page = await stage.show(undated);
  const card = await openCard(page, '엔비디아');
  const year = String(new Date().getFullYear());
  expect(card).toContain(year);
  expect(card).toMatch(/오늘/);
});

test('an article younger than the data: the card says how far the data reach', async () => {
  const page = await stage.show({ ...article('naver-long'), published: '2026-11-20T09:00:00' });
  expect(await openCard(page, '엔비디아')).toMatch(/자료는 2026\.10까지/);
});

test('the page sees one closed host while a card is open, and none after', async () => {
  const page = await stage.show(article('naver-long'));
  const hosts = () =>
    page.evaluate(() =>
      [...document.documentElement.children].map((child) => `${child.localName}:${child.shadowRoot}`),
    );
  // Beside the pill, which comes in a quiet moment.
  const before = await until(hosts, (all) => all.length === 3);
  expect(before).toEqual(['head:null', 'body:null', 'chipdeal-pill:null']);
  await openCard(page, '엔비디아');
  expect(await hosts()).toEqual([...before, 'chipdeal-card:null']);
  await page.key('Escape');
  await cardIsGone(page);
  expect(await hosts()).toEqual(before);
});
