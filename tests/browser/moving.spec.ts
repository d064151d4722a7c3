import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import {
  allMarks,
  cardIsGone,
  cardText,
  choose,
  openCard,
  paintedMarks,
  restOn,
  until,
  waitForCard,
  waitForMarks,
} from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** Pages that change under the reader, and readers who go elsewhere. */
const stage = useBrowser();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const shown = () => stage.show(article('naver-long'));

test('marks stay where the page writes on to their text', async () => {
  const page = await shown();
  const before = await waitForMarks(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#dic_area') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if ((node.nodeValue?.trim().length ?? 0) > 20) node.nodeValue += '(고침)';
  });
  await sleep(400);
  expect(await paintedMarks(page)).toEqual(before);
});

test('marks stay where the page wraps or moves the body', async () => {
  const page = await shown();
  const before = await waitForMarks(page);
  await page.evaluate(() => {
    const body = document.querySelector('#dic_area');
    const wrapper = document.createElement('div');
    body?.replaceWith(wrapper);
    if (body) wrapper.append(body);
  });
  await sleep(400);
  expect(await paintedMarks(page)).toEqual(before);
});

test('a page that rewrites its address at every move leaves no card behind', async () => {
  const page = await shown();
  await waitForMarks(page);
  await page.evaluate(() => {
    let count = 0;
    addEventListener('pointermove', () => history.replaceState({}, '', `?n=${count++}`));
  });
  await openCard(page, '엔비디아');
  await page.mouse.glide(5, 5, 80);
  expect(await cardIsGone(page)).toBe(true);
});

test('going into a frame closes the card, and opens none', async () => {
  const page = await stage.show({ ...article('naver-long') });
  await waitForMarks(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>광고</p>';
    frame.style.cssText = 'position:fixed;left:0;top:0;width:120px;height:60px;border:0';
    document.body.append(frame);
  });
  await openCard(page, '엔비디아');
  await page.mouse.move(40, 30);
  expect(await cardIsGone(page)).toBe(true);
  await restOn(page, '엔비디아');
  await page.mouse.move(40, 30);
  await sleep(700);
  expect(await cardText(page)).toBeNull();
});

test('typing that begins while the pointer rests keeps the card away', async () => {
  const page = await shown();
  await waitForMarks(page);
  // The card comes 300 ms after the pointer has come to rest; a busy machine may type later than that, and then the
  // round says nothing.
  let typedAfter = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8 && typedAfter > 250; round++) {
    await page.mouse.move(1, 1);
    await cardIsGone(page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.style.cssText = 'position:fixed;right:0;bottom:0';
      document.body.append(field);
      field.focus({ preventScroll: true });
      let moved = 0;
      addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true });
      field.addEventListener('keydown', ({ timeStamp }) => (field.dataset.after = String(timeStamp - moved)));
    });
    await restOn(page, '엔비디아');
    await page.key('a');
    typedAfter = await until(
      () => page.evaluate(() => Number(document.querySelector<HTMLElement>('input[data-after]:focus')?.dataset.after)),
      (after) => after > 0,
    );
  }
  expect(typedAfter).toBeLessThanOrEqual(250);
  await sleep(700);
  expect(await cardText(page)).toBeNull();
});

test('more marks than a window holds, in a part of the page that scrolls by itself', async () => {
  await choose(stage.browser, '나온 곳마다');
  const long = article('naver-long');
  const { url, html } = pageOf({ ...long, paragraphs: [...long.paragraphs, ...long.paragraphs, ...long.paragraphs] });
  const css = '<style>html,body{height:100%;overflow:hidden;margin:0}#scroller{height:100%;overflow:auto}</style>';
  const page = await stage.showHtml(
    url,
    html
      .replace('</head>', `${css}</head>`)
      .replace(/<body>([\s\S]*)<\/body>/, '<body><div id="scroller">$1</div></body>'),
  );
  await waitForMarks(page);
  await page.evaluate(() => {
    const scroller = document.querySelector('#scroller');
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
  });
  const inView = () =>
    page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight] as Range[])
          .map((range) => range.getBoundingClientRect())
          .filter(({ top, bottom, height }) => height > 0 && bottom > 0 && top < innerHeight).length,
    );
  expect(await until(inView, (count) => count > 0)).toBeGreaterThan(0);
});

test('a name broken over two lines: the card stands by the line that the pointer is on', async () => {
  const page = await stage.show({
    ...article('naver-long'),
    paragraphs: ['<span style="display:inline-block;width:9.5em"></span>마이크로소프트가 반도체와 GPU를 샀다.'],
  });
  await page.evaluate(() => {
    const body = document.querySelector('#dic_area') as HTMLElement;
    body.style.cssText = 'width:14em;font:20px/2 sans-serif;word-break:break-all;margin-top:120px';
  });
  await waitForMarks(page);
  const boxes = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .filter((range) => String(range) === '마이크로소프트')
      .flatMap((range) =>
        [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height })),
      ),
  );
  expect(boxes.length).toBeGreaterThan(1);
  /** Between the line and the card, whether that stands above or below. */
  const gapTo = async (box: (typeof boxes)[number]) => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    await page.mouse.move(x - 1, y);
    await page.mouse.glide(x, y, 60);
    await waitForCard(page);
    await sleep(150);
    const card = await page.inCard((root) => {
      const { top, bottom } = root.host.getBoundingClientRect();
      return { top, bottom };
    });
    await page.mouse.glide(900, 700, 60);
    await cardIsGone(page);
    if (!card) throw new Error('no card');
    return card.top >= box.top ? card.top - (box.top + box.height) : box.top - card.bottom;
  };
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) throw new Error('no boxes');
  expect(Math.abs((await gapTo(first)) - 8)).toBeLessThan(2);
  expect(Math.abs((await gapTo(last)) - 8)).toBeLessThan(2);
});

test.each(['rgb(20, 20, 24)', 'oklch(0.2 0.02 260)'])(
  'on a page of %s marks and card are for the dark',
  async (colour) => {
    const page = await stage.show(
      article('naver-long'),
      `<style>body{background:${colour}!important;color:#eee!important}</style>`,
    );
    await waitForMarks(page);
    const names = await page.evaluate(() =>
      [...CSS.highlights].filter(([, all]) => all.size > 0).map(([name]) => name),
    );
    expect(names.every((name) => name.endsWith('-on-dark'))).toBe(true);
    await openCard(page, '엔비디아');
    const theme = await page.inCard((root) => getComputedStyle(root.querySelector('.card') as Element).colorScheme);
    expect(theme).toBe('dark');
  },
);

test('all marks of a long page come, wherever it is scrolled to', async () => {
  await choose(stage.browser, '나온 곳마다');
  const long = article('naver-long');
  const once = (await allMarks(await shown())).length;
  const page = await stage.show({ ...long, paragraphs: [...long.paragraphs, ...long.paragraphs, ...long.paragraphs] });
  expect((await allMarks(page)).length).toBe(3 * once);
});
