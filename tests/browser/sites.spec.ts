import { afterEach, describe, expect, inject, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import { type Browser, builtExtension, launch, type Page, type Popup, readStorage } from './driver.ts';
import { openCard, paintedMarks, press, turnOff, turnOn, until, waitForMarks, waitForWords } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';
import { type LocalWeb, startWeb } from './web.ts';

/** Where the extension runs: the listed sites, the sites that the reader turns on, and a page for this once. */

const stage = useBrowser();
const board = (url: string) => ({ ...article('gnuboard'), url });

/** No mark comes within the time in which one would. */
async function staysUnmarked(page: Page): Promise<void> {
  const marks = await until(
    () => paintedMarks(page),
    (found) => found.length > 0,
    900,
  );
  expect(marks).toEqual([]);
}

async function losesMarks(page: Page): Promise<void> {
  const marks = await until(
    () => paintedMarks(page),
    (found) => found.length === 0,
  );
  expect(marks).toEqual([]);
}

/** A page without an article around a page with one; the last frame is of a host that nobody has granted. */
function framing(url: string): string {
  const frame = '<iframe src="https://stranger.example/" style="width:400px;height:300px"></iframe>';
  return `<!doctype html><meta charset="utf-8"><title>틀</title><p>카페</p><iframe id="main" src="${url}" style="width:900px;height:900px"></iframe>${frame}`;
}

function showFramed(web: LocalWeb, origin: string): Promise<Page> {
  const { url, html } = pageOf(board(`${origin}/bbs/board.php?bo_table=it&wr_id=9`));
  web.put(url, html);
  web.put('https://stranger.example/', '<!doctype html><title>남</title><p>남');
  return stage.showHtml(`${origin}/cafe`, framing(url));
}

/** The texts that are painted in the frame, once they are as expected. */
function frameMarks(page: Page, good: (marks: string[]) => boolean): Promise<string[]> {
  const painted = () =>
    page.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('#main')?.contentWindow as typeof globalThis | null;
      return [...(inside?.CSS.highlights ?? [])]
        .filter(([name]) => /^chipdeal-(company|chip)/.test(name))
        .flatMap(([, all]) => ([...all] as Range[]).filter((range) => !range.collapsed).map(String));
    });
  return until(painted, good);
}

interface Known {
  stored: boolean;
  scripts: number;
  granted: boolean;
}
const on: Known = { stored: true, scripts: 2, granted: true };
const off: Known = { stored: false, scripts: 0, granted: false };

/** What the storage and the browser know of a site. */
async function known(browser: Browser, origin: string): Promise<Known> {
  const { enabledSites = [] } = await readStorage(browser);
  const page = await browser.extensionPage('content.css');
  const [scripts, granted] = await page.evaluate(async (pattern) => {
    const all = await chrome.scripting.getRegisteredContentScripts();
    return [
      all.filter(({ matches }) => matches.includes(pattern)).length,
      await chrome.permissions.contains({ origins: [pattern] }),
    ] as [number, boolean];
  }, `${origin}/*`);
  await page.close();
  return { stored: (enabledSites as string[]).includes(origin), scripts, granted };
}
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  permissions: Record<'contains' | 'remove' | 'request', (what: { origins: string[] }) => Promise<boolean>>;
  storage: { session: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<{ kind: string; reason?: string } | undefined> };
};

describe('a site that is not listed', () => {
  const origin = 'https://chosen.example';

  test('is turned on from the toolbar, in all of its open tabs at once, and off again from the list', async () => {
    const { browser } = stage;
    const first = await stage.show(board(`${origin}/bbs/board.php?bo_table=it&wr_id=1`));
    const second = await stage.show(board(`${origin}/bbs/board.php?bo_table=it&wr_id=2`));
    const other = await stage.show(board('https://other.example/bbs/board.php?bo_table=it&wr_id=3'));
    await browser.grantOptionalHost(origin);
    const popup = await browser.openPopup(first);
    expect(await waitForWords(popup, '이 사이트에서는 꺼져 있습니다')).not.toContain('켜 둔 사이트');
    // Firefox makes the popup as wide as it finds its content in a window of 10 px.
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(320);
    await press(popup, '이 사이트에서 켜기');
    expect(await waitForWords(popup, '밑줄을 그었습니다')).toContain('켜 둔 사이트 1곳');
    expect(await waitForMarks(first)).toContain('엔비디아');
    expect(await waitForMarks(second)).toContain('엔비디아');
    // Told of twice, by the popup and by the browser: turned on once.
    expect(await known(browser, origin)).toEqual(on);
    await popup.close();

    // From the popup of another site.
    const list = await browser.openPopup(other);
    await waitForWords(list, '켜 둔 사이트 1곳');
    await openDetails(list);
    await press(list, '끄기');
    await until(
      () => list.evaluate(() => document.body.textContent ?? ''),
      (text) => !text.includes('켜 둔 사이트'),
    );
    await losesMarks(first);
    await losesMarks(second);
    expect(await known(browser, origin)).toEqual(off);
    await list.close();
    await first.reload();
    await staysUnmarked(first);
    await staysUnmarked(other);
  });

  test('is turned on and off in the frames of its pages, too', async () => {
    const { browser, web } = stage;
    const page = await showFramed(web, origin);
    await browser.grantOptionalHost(origin);
    for (let round = 0; round < 2; round++) {
      await turnOn(browser, origin);
      expect(await frameMarks(page, (marks) => marks.length > 0)).toContain('엔비디아');
      await turnOff(browser, origin);
      expect(await frameMarks(page, (marks) => marks.length === 0)).toEqual([]);
    }
    const popup = await browser.openPopup(page);
    await waitForWords(popup, '기억해 두지도 않습니다');
    await press(popup, '이번만');
    await waitForWords(popup, '이번만 켜져 있습니다');
    await popup.close();
    expect(await frameMarks(page, (marks) => marks.length > 0)).toContain('엔비디아');
    await page.close();
  });

  test('is read for this once: no question, no memory, gone at the next load', async () => {
    const { browser } = stage;
    const page = await stage.show(board('https://once.example/bbs/board.php?bo_table=it&wr_id=1'));
    await staysUnmarked(page);
    const popup = await browser.openPopup(page);
    await waitForWords(popup, '기억해 두지도 않습니다');
    await press(popup, '이번만');
    expect(await waitForWords(popup, '이번만 켜져 있습니다')).toContain('이 사이트에서 켜기');
    await waitForWords(popup, '밑줄을 그었습니다');
    await popup.close();
    expect(await waitForMarks(page)).toContain('엔비디아');
    // The card's script comes in by the same leave.
    expect(await openCard(page, '엔비디아')).toContain('게시 2025.10.31');
    expect(await known(browser, 'https://once.example')).toEqual(off);
    await page.reload();
    await staysUnmarked(page);
  });

  test('has no port, may be written in Hangul, and is its own site without https', async () => {
    const { browser } = stage;
    for (const [named, site] of [
      ['https://port.example:8443', 'https://port.example'],
      ['https://칩소식.example', 'https://xn--9l4b4xl7w.example'],
      ['http://plain.example', 'http://plain.example'],
    ] as const) {
      await turnOn(browser, named);
      expect(await known(browser, site), named).toEqual(on);
      const page = await stage.show(board(`${new URL(named).origin}/bbs/board.php?bo_table=it&wr_id=1`));
      expect(await waitForMarks(page), named).toContain('엔비디아');
      await turnOff(browser, named);
      await losesMarks(page);
      expect(await known(browser, site), named).toEqual(off);
    }
  });

  test('that is on already is not turned on twice, and the popup offers to turn it off', async () => {
    const { browser } = stage;
    await turnOn(browser, origin);
    const page = await stage.show(board(`${origin}/bbs/board.php?bo_table=it&wr_id=1`));
    await waitForMarks(page);
    expect(await tell(browser, { type: 'ui-fulfil-wish' })).toEqual({ kind: 'done' });
    expect(await known(browser, origin)).toEqual(on);
    const popup = await browser.openPopup(page);
    const words = await waitForWords(popup, '이 사이트에서 켜져 있습니다');
    expect(words).not.toContain('이 사이트에서 켜기');
    expect(words).not.toContain('이번만');
    await popup.close();
    await turnOff(browser, origin);
  });

  test('stays on after the background has been ended', async () => {
    const { browser } = stage;
    await turnOn(browser, origin);
    await browser.killBackground();
    const page = await stage.show(board(`${origin}/bbs/board.php?bo_table=it&wr_id=1`));
    expect(await waitForMarks(page)).toContain('엔비디아');
    await turnOff(browser, origin);
    expect(await known(browser, origin)).toEqual(off);
  });
});

test('messages that name no site or no tab change nothing and say why', async () => {
  const { browser } = stage;
  for (const site of ['board.example', 'https://board.example/', 'https://a.example:1', 'file:///etc', '*://*', ''])
    expect(await tell(browser, { type: 'ui-disable-site', site }), site).toBeUndefined();
  expect(await tell(browser, { type: 'ui-run-once', tabId: -1 })).toBeUndefined();
  expect(await tell(browser, { type: 'ui-run-once', tabId: 123_456_789 })).toMatchObject({ kind: 'failed' });
});

test('a listed site can be turned off and on again: open pages follow, and later ones', async () => {
  const { browser } = stage;
  const page = await stage.show(article('naver-long'));
  expect(await waitForMarks(page)).toContain('엔비디아');
  await turnOff(browser, 'https://n.news.naver.com');
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length === 0,
    ),
  ).toEqual([]);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await paintedMarks(page)).toEqual([]);
  expect((await readStorage(browser)).offSites).toEqual(['n.news.naver.com']);
  await turnOn(browser, 'https://n.news.naver.com');
  expect(await waitForMarks(page)).toContain('엔비디아');
  await page.reload();
  expect(await waitForMarks(page)).toContain('엔비디아');
  expect((await readStorage(browser)).offSites).toEqual([]);
});

test('the frames of a listed site follow it, off and on again', async () => {
  const { browser, web } = stage;
  const { url, html } = pageOf(article('naver-long'));
  web.put(url, html);
  const page = await stage.showHtml('https://n.news.naver.com/framed', framing(url));
  expect(await frameMarks(page, (marks) => marks.length > 0)).toContain('엔비디아');
  await turnOff(browser, 'https://n.news.naver.com');
  expect(await frameMarks(page, (marks) => marks.length === 0)).toEqual([]);
  await turnOn(browser, 'https://n.news.naver.com');
  expect(await frameMarks(page, (marks) => marks.length > 0)).toContain('엔비디아');
});

test('settings are checked at the background’s door', async () => {
  const { browser } = stage;
  for (const change of [
    { strength: 'loud' },
    { openMs: 2001 },
    { openMs: 1.5 },
    { version: 2 },
    { hidden: ['A b'] },
    null,
  ])
    expect(
      await tell(browser, { type: 'ui-change-settings', change } as never),
      JSON.stringify(change),
    ).toBeUndefined();
  expect(await tell(browser, { type: 'ui-change-settings', change: { openMs: 450 } } as never)).toEqual({
    kind: 'done',
  });
  expect((await readStorage(browser)).settings).toMatchObject({ version: 1, openMs: 450, closeMs: 300 });
  expect(await tell(browser, { type: 'ui-change-settings', change: { openMs: 300 } } as never)).toEqual({
    kind: 'done',
  });
});

test('a wish that cannot be read, or that nobody granted, is not fulfilled', async () => {
  const { browser } = stage;
  const page = await browser.extensionPage('content.css');
  for (const wish of [null, 7, { site: 'x' }, 'file:///etc/passwd', 'https://never.example']) {
    await page.evaluate((value) => chrome.storage.session.set({ wish: value }), wish);
    expect(await tell(browser, { type: 'ui-fulfil-wish' })).toEqual({ kind: 'done' });
  }
  await page.close();
  expect(await known(browser, 'https://never.example')).toEqual(off);
});

describe('the popup offers nothing', () => {
  const [store, own] =
    inject('browser') === 'chromium'
      ? ['https://chromewebstore.google.com/', 'chrome://version/']
      : ['https://addons.mozilla.org/', 'about:license'];

  test('over pages that are no site, and where the browser lets no extension in', async () => {
    const { browser, web } = stage;
    web.put(store, '<!doctype html><title>store</title><p>store');
    for (const url of [own, `file://${import.meta.filename}`, store, `${browser.extensionOrigin}/popup.html`]) {
      const page = await browser.openPage();
      await page.goto(url);
      const popup = await browser.openPopup(page);
      const words = await waitForWords(popup, '이 페이지에서는 쓸 수 없습니다');
      expect(words, url).not.toMatch(/켜기|이번만/);
      await popup.close();
      await page.close();
    }
  });

  test('for addresses that are no site', async () => {
    for (const address of [
      'file:///etc/passwd',
      'chrome://settings',
      'javascript:alert(1)',
      'https://',
      '',
      'data:,x',
    ]) {
      const popup = await stage.browser.extensionPage(`popup.html?site=${encodeURIComponent(address)}`);
      expect(await waitForWords(popup, '쓸 수 없습니다'), address).not.toMatch(/켜기|이번만/);
      await popup.close();
    }
  });
});

describe('in a browser of its own', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  async function start(installed: boolean): Promise<{ browser: Browser; web: LocalWeb }> {
    const name = inject('browser');
    const web = await startWeb();
    open.push(web);
    const browser = await launch(name, { extension: builtExtension(name), proxy: web.port, installed });
    open.push(browser);
    return { browser, web };
  }

  async function show(browser: Browser, web: LocalWeb, shown: Parameters<typeof pageOf>[0]): Promise<Page> {
    const { url, html } = pageOf(shown);
    web.put(url, html);
    return browser.openPage(url);
  }

  test('pages that are open at the installation are served at once, and again after an update', async () => {
    const { browser, web } = await start(false);
    const listed = await show(browser, web, article('naver-long'));
    const other = await show(browser, web, article('gnuboard'));
    expect(await paintedMarks(listed)).toEqual([]);
    await browser.install();
    await listed.focus();
    expect(await waitForMarks(listed)).toContain('엔비디아');
    // The site's own record has come with the scripts: the table's places give title and minute.
    expect(await openCard(listed, '엔비디아')).toContain('기사 입력');
    await staysUnmarked(other);
    await turnOn(browser, 'https://board.example');
    expect(await waitForMarks(other)).toContain('엔비디아');

    await browser.install();
    for (const page of [listed, other]) {
      await page.focus();
      // Marks of the earlier version may still be painted; only its successor answers.
      expect(await until(() => opensCard(page), Boolean, 8000)).toBe(true);
    }
    expect(await browser.errors()).toEqual([]);
  });

  test('a listed host that the browser withholds: the popup says so; once granted, open pages are served', async () => {
    const { browser, web } = await start(true);
    const seen = await show(browser, web, article('naver-long'));
    await waitForMarks(seen);
    await seen.close();
    await browser.withholdHosts();
    const page = await show(browser, web, article('naver-long'));
    await staysUnmarked(page);
    const popup = await browser.extensionPage(`popup.html?site=${encodeURIComponent('https://n.news.naver.com')}`);
    const words = await waitForWords(popup, '브라우저가 이 사이트 접근을 막아 두었습니다');
    expect(words).toContain('이 사이트 접근 허용');
    // Chromium: in the browser's settings, which gives the host at once; Firefox: by the popup's button.
    await browser.grantOptionalHost('https://n.news.naver.com');
    await popup.focus();
    if (browser.name === 'firefox') await press({ ...popup, ...popup.mouse }, '이 사이트 접근 허용');
    await waitForWords(popup, '이 사이트에서 켜져 있습니다');
    await popup.close();
    await page.focus();
    expect(await waitForMarks(page)).toContain('엔비디아');
    expect(await openCard(page, '엔비디아')).toContain('기사 입력');
    expect((await readStorage(browser)).enabledSites ?? []).toEqual([]);
  });
});

test('a host that the reader takes away in the browser is off; given back, it is on again', async () => {
  const { browser } = stage;
  const origin = 'https://taken.example';
  await turnOn(browser, origin);
  await change(browser, 'remove', origin);
  expect(
    await until(
      () => known(browser, origin),
      ({ scripts }) => scripts === 0,
    ),
  ).toEqual({ ...off, stored: true });
  const page = await stage.show(board(`${origin}/bbs/board.php?bo_table=it&wr_id=1`));
  await staysUnmarked(page);
  await turnOn(browser, origin);
  expect(await waitForMarks(page)).toContain('엔비디아');
  expect(await known(browser, origin)).toEqual(on);
  await turnOff(browser, origin);
});

/** Takes a host away, past our own popup. */
async function change(browser: Browser, what: 'remove', origin: string): Promise<void> {
  const page = await browser.extensionPage('content.css');
  await page.evaluate((verb, pattern) => chrome.permissions[verb]({ origins: [pattern] }), what, `${origin}/*`);
  await page.close();
}

/** Does a card open on a mark, with an answer of the background in it? */
async function opensCard(page: Page): Promise<boolean> {
  await page.mouse.move(2, 2);
  return openCard(page, '엔비디아').then(
    (text) => text.includes('이전 거래'),
    () => false,
  );
}

/** Unfolds the list of sites, as a press on its heading does. */
async function openDetails(popup: Popup): Promise<void> {
  const place = await popup.evaluate(() => {
    const box = document.querySelector('summary')?.getBoundingClientRect();
    return box ? { x: box.x + 20, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
  await popup.click(place.x, place.y);
}

/** Sends a message from a page of the extension. */
async function tell(browser: Browser, message: Record<string, string | number>) {
  const page = await browser.extensionPage('popup.html?site=x');
  const answer = await page.evaluate((sent) => chrome.runtime.sendMessage(sent).catch(() => undefined), message);
  await page.close();
  return answer ?? undefined;
}
