import { afterEach, expect, inject, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import type { Page } from './driver.ts';
import { waitForPanel } from './panel-page.ts';
import { until, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** The small count at the edge of an article. */
const stage = useBrowser();

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  isSeen: boolean;
}

/** Where the pill stands; null where there is none. */
function placeOf(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const pill = document.querySelector('chipdeal-pill');
    if (!pill) return null;
    const { x, y, width, height } = pill.getBoundingClientRect();
    return { x, y, width, height, isSeen: getComputedStyle(pill).visibility === 'visible' };
  });
}

async function waitForPill(page: Page): Promise<Place> {
  const place = await until(
    () => placeOf(page),
    (found) => found?.isSeen === true,
  );
  if (!place) throw new Error('expected a pill');
  return place;
}

interface Api {
  runtime: {
    getContexts(of: object): Promise<{ contextType: string; documentUrl?: string }[]>;
    sendMessage(message: object): Promise<unknown>;
  };
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
  storage: { local: { remove(key: string): Promise<void> } };
}

/** Runs in a page of the extension. */
async function inExtension<R>(run: () => R | Promise<R>): Promise<R> {
  const page = await stage.browser.extensionPage('content.css');
  try {
    return await page.evaluate(run);
  } finally {
    await page.close();
  }
}

const isFirefox = inject('browser') === 'firefox';

/** Where the panel stands that a press on the pill has opened. */
interface OpenPanel {
  place: string;
  url: string;
}

/** Looks from outside: a tab opened to ask from would come while Firefox opens the panel's. */
const panelTab = async (): Promise<OpenPanel | null> => {
  const url = (await stage.browser.pages()).find((one) => one.includes('/panel.html'));
  return url === undefined ? null : { place: 'TAB', url };
};

/** Chrome's panel is no tab; only the extension knows of it. */
const panelContext = (): Promise<OpenPanel | null> =>
  inExtension(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const all = await runtime.getContexts({});
    const found = all.find(({ documentUrl }) => documentUrl?.includes('/panel.html'));
    return found ? { place: found.contextType, url: found.documentUrl ?? '' } : null;
  });

/** @throws where none has come, with what there is instead, and what the background says when it is asked directly */
async function openedPanel(): Promise<OpenPanel> {
  const panel = await until(isFirefox ? panelTab : panelContext, (found) => found !== null, 15_000);
  if (panel) return panel;
  const tabs = await stage.browser.pages();
  const isAwake = await stage.browser.backgroundAlive();
  const reply = await inExtension(() => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    return runtime.sendMessage({ type: 'page-open-panel' }).then(JSON.stringify, String);
  });
  throw new Error(`expected a panel; tabs ${tabs.join(' ')}; background awake: ${isAwake}; it says ${reply}`);
}

/** Closes it where it is a tab; beside a page it goes with the page. */
const closePanels = () =>
  inExtension(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    for (const { id, url } of await tabs.query({})) if (url?.includes('/panel.html')) await tabs.remove(id);
  });

afterEach(async () => {
  await closePanels();
  await inExtension(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.remove('settings'));
});

test('one element, beside the text, and a press opens the panel', async () => {
  const page = await stage.show(article('naver-long'));
  const { x, y, width, height } = await waitForPill(page);
  expect(height).toBeGreaterThanOrEqual(24);
  const around = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    added: [...document.documentElement.children].map(({ localName }) => localName),
    isOpen: document.querySelector('chipdeal-pill')?.shadowRoot !== null,
  }));
  expect(around.added).toEqual(['head', 'body', 'chipdeal-pill']);
  expect(around.isOpen).toBe(false);
  expect(x + width).toBeLessThanOrEqual(around.width);
  expect(y + height).toBeLessThanOrEqual(around.height);

  await page.mouse.click(x + 20, y + height / 2);
  const found = await openedPanel();
  // Firefox opens its sidebar at a press on its own buttons only; there the panel is a tab.
  expect(found.place).toBe(isFirefox ? 'TAB' : 'SIDE_PANEL');
  if (found.place === 'TAB') {
    const path = found.url.split('/').at(-1) ?? '';
    expect(path).toMatch(/^panel\.html\?tab=\d+$/);
    const panel = await stage.browser.extensionPage(path);
    await waitForPanel(panel, '이 기사에서 회사');
    await panel.close();
  }
});

test('the page is as it was sent but for that element, and nothing in it has moved', async () => {
  const watch = `<script>
    const layout = () => JSON.stringify([...document.body.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height];
    }));
    const records = [];
    let before = '';
    addEventListener('DOMContentLoaded', () => {
      before = layout();
      new MutationObserver((list) => records.push(...list))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    window.seen = () => ({
      sameLayout: before === layout(),
      others: records.filter(({ target, addedNodes, removedNodes }) => {
        const isOurs = [...addedNodes, ...removedNodes].every((node) => node.localName === 'chipdeal-pill');
        return target.localName !== 'chipdeal-pill' && !(target === document.documentElement && isOurs);
      }).length,
    });
  </script>`;
  const page = await stage.show(article('naver-long'), watch);
  await waitForPill(page);
  const seen = await page.evaluate(() => (window as unknown as { seen(): object }).seen());
  expect(seen).toEqual({ sameLayout: true, others: 0 });
});

test('the cross takes it away for good, on this device', async () => {
  const page = await stage.show(article('naver-long'));
  const { x, y, width, height } = await waitForPill(page);
  await page.mouse.click(x + width - 14, y + height / 2);
  const gone = await until(
    () => placeOf(page),
    (found) => found === null,
  );
  expect(gone).toBeNull();
  await page.reload();
  await waitForMarks(page);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await placeOf(page)).toBeNull();
});

test('is reached by Tab, and opens by Enter', async () => {
  const page = await stage.show({ ...article('naver-long') });
  await waitForPill(page);
  const isOn = () => page.evaluate(() => document.activeElement?.localName === 'chipdeal-pill');
  for (let tries = 0; tries < 40 && !(await isOn()); tries += 1) await page.key('Tab');
  expect(await isOn()).toBe(true);
  await page.key('Enter');
  expect((await openedPanel()).url).toContain('/panel.html');
});

test('is not printed', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForPill(page);
  await page.asPrinted();
  expect((await placeOf(page))?.height).toBe(0);
});

test('does not stand over the text: on a narrow page only above and below it', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForPill(page);
  const body = () =>
    page.evaluate(() => {
      const range = [...CSS.highlights].flatMap(([name, all]) =>
        name.startsWith('chipdeal-') ? ([...all] as Range[]) : [],
      )[0];
      return range?.startContainer.parentElement?.closest('article, #dic_area')?.getBoundingClientRect().bottom ?? 0;
    });
  await page.setViewport(500, 700);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  expect(await body()).toBeGreaterThan(0);
  const hidden = await until(
    () => placeOf(page),
    (found) => found?.isSeen === false,
  );
  expect(hidden?.isSeen).toBe(false);
});

test('there is none where the article has no prior deal', async () => {
  const url = 'https://n.news.naver.com/mnews/article/001/0015000009';
  const early = { ...article('naver-long'), published: '2009-05-05T09:00:00' };
  const page = await stage.showHtml(url, pageOf(early).html);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await placeOf(page)).toBeNull();
});
