import { expect, inject, test } from 'vitest';
import { escapeHtml } from '../fixtures/sites/parts.ts';
import { stories } from '../fixtures/sites/stories.ts';
import { families, pageOf, sitePages } from '../fixtures/sites.ts';
import type { ChromiumPage } from './chromium-driver.ts';
import type { Page } from './driver.ts';
import {
  allMarks,
  cardIsGone,
  cardText,
  choose,
  openCard,
  paintedMarks,
  turnOn,
  until,
  waitForCard,
  waitForMarks,
  waitForWords,
} from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** Pages that are alive: drawn late, in pieces, in frames; left and come back to; of a structure that nobody knows. */
const stage = useBrowser();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const turnedOn = 'https://live-paper.example';

function fixture(name: string) {
  const found = sitePages.find((page) => page.name === name);
  if (!found) throw new Error(`expected a fixture called ${name}`);
  return found;
}

interface ExtensionApi {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<{ kind: string; structure?: string }>;
  };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => string }): Promise<{ result: string }[]>;
  };
}

/** What the extension says of a page to its popup, and whether the full reader has been fetched for it. */
async function standing(url: string) {
  const popup = await stage.browser.extensionPage('popup.html?site=https%3A%2F%2Fn.news.naver.com');
  const found = await popup.evaluate(async (address) => {
    const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await api.tabs.query({ url: `${address}*` });
    if (!tab) throw new Error(`no tab shows ${address}`);
    const state = await api.tabs.sendMessage(tab.id, { type: 'to-page-state' }, { frameId: 0 });
    const func = () => typeof (globalThis as { __chipdealReader?: unknown }).__chipdealReader;
    const [reader] = await api.scripting.executeScript({ target: { tabId: tab.id }, func });
    return { kind: state.kind, structure: state.structure, reader: reader?.result };
  }, url);
  await popup.close();
  return found;
}

test('a listed site of a new structure is read by the full reader, and says so', async () => {
  const { url, html } = fixture('joongang.co.kr, redesigned, Open Graph kept');
  const page = await stage.showHtml(url, html);
  expect(await waitForMarks(page)).toEqual(expect.arrayContaining(['마이크로소프트', '코어위브', '메타']));
  // A browser that has just been given the extension serves open pages once more, which takes a moment.
  const told = await until(
    () => standing(url),
    (found) => JSON.stringify(found).includes('changed'),
  );
  expect(told).toEqual({ kind: 'article', structure: 'changed', reader: 'function' });
  expect(await openCard(page, '메타')).toContain('입력 2026.03.02');
});

test('an unknown site that the reader turned on is read by the full reader', async () => {
  await turnOn(stage.browser, turnedOn);
  const { html } = fixture('several articles below one another, each with its time');
  const url = `${turnedOn}/news/9001`;
  const page = await stage.showHtml(url, html);
  expect(await waitForMarks(page)).toContain('테슬라');
  expect(await standing(url)).toEqual({ kind: 'article', structure: 'unknown', reader: 'function' });
  // Each of the three articles below one another has its own day.
  for (const [name, day] of [
    ['테슬라', '2025.10.31'],
    ['오라클', '2025.10.30'],
    ['코어위브', '2025.10.29'],
  ] as const) {
    expect(await openCard(page, name)).toContain(`입력 ${day}`);
    await page.key('Escape');
    await cardIsGone(page);
  }
});

test('a page that the table fits, a list and an empty page never fetch the full reader', async () => {
  const listed = pageOf(article('naver-long'));
  await waitForMarks(await stage.showHtml(listed.url, listed.html));
  expect(await standing(listed.url)).toEqual({ kind: 'article', structure: 'listed', reader: 'undefined' });
  for (const { url, html, known } of sitePages) {
    if (known !== 'no-article' || url.includes('.example')) continue;
    const page = await stage.showHtml(url, html);
    await sleep(400);
    expect({ url, reader: (await standing(url)).reader }).toEqual({ url, reader: 'undefined' });
    expect(await paintedMarks(page)).toEqual([]);
    await page.close();
  }
});

test.each([
  ['n.news.naver.com', pageOf(article('naver-long')), '#dic_area'],
  ['a new structure', fixture('joongang.co.kr, redesigned, Open Graph kept'), '.Story_text__af'],
])('a body that arrives in ten pieces over five seconds: %s', async (_, { url, html }, selector) => {
  await choose(stage.browser, '나온 곳마다');
  const paragraphs = [...stories.power.paragraphs, ...stories.memory.paragraphs.slice(0, 3)];
  const whole = paragraphs.map((text, n) => `<p data-n="${n}">${text}</p>`);
  const fill = (inside: string) => {
    const at = html.search(selector.startsWith('#') ? /<article id="dic_area"/ : /<div class="Story_text__af">/);
    const from = html.indexOf('>', at) + 1;
    const end = selector.startsWith('#')
      ? html.indexOf('</article>', from)
      : html.indexOf('<div class="Story_by', from) - '</div>'.length;
    return html.slice(0, from) + inside + html.slice(end);
  };
  const still = await stage.showHtml(url, fill(whole.join('')));
  const all = await allMarks(still);
  await still.close();

  const page = await stage.showHtml(url, fill(''));
  await page.evaluate(
    (pieces, holder) => {
      const order = [7, 2, 9, 0, 5, 3, 8, 1, 6, 4];
      order.forEach((n, turn) => {
        setTimeout(() => {
          const made = new DOMParser().parseFromString(pieces[n] ?? '', 'text/html').body.firstElementChild;
          const body = document.querySelector(holder);
          const next = [...(body?.children ?? [])].find((child) => Number(child.getAttribute('data-n')) > n);
          if (made) body?.insertBefore(made, next ?? null);
        }, turn * 500);
      });
    },
    whole,
    selector,
  );
  await sleep(5000);
  const found = await until(
    () => paintedMarks(page),
    (marks) => marks.length >= all.length,
    4000,
  );
  await choose(stage.browser, '처음 나온 곳만');
  expect(all.length).toBeGreaterThan(10);
  expect(
    await until(
      () => allMarks(page),
      () => true,
    ),
  ).toBeDefined();
  expect(found).toEqual(all);
});

test('infinite scroll: each article has its own day, and its own first mentions', async () => {
  const { url, html } = fixture('khan.co.kr, the next article loaded below');
  const second = /<article class="next">.*?<\/article>/s.exec(html)?.[0] ?? '';
  const page = await stage.showHtml(url, html.replace(second, '<span id="here"></span>'));
  const before = await allMarks(page);
  expect(before).not.toContain('오라클');
  await page.evaluate((next) => {
    const made = new DOMParser().parseFromString(next, 'text/html').body.firstElementChild;
    if (made) document.querySelector('#here')?.replaceWith(made);
    history.replaceState({}, '', '/article/202510300500001');
  }, second);
  await until(
    () => allMarks(page),
    (marks) => marks.includes('오라클'),
  );
  const marks = await allMarks(page);
  // The first mention in each of the two.
  expect(marks.filter((mark) => mark === 'SK하이닉스')).toHaveLength(2);
  expect(await openCard(page, '오라클')).toContain('입력 2025.10.30');
  await page.mouse.glide(5, 5, 60);
  await cardIsGone(page);
  expect(await openCard(page, '구글')).toContain('입력 2025.11.01');
});

test('navigation inside the page: a time that the page left standing in its head is not the new article’s', async () => {
  const page = await stage.show(article('hankyung'));
  await waitForMarks(page);
  await page.evaluate(() => {
    const go = () => {
      const [title, stamp, body] = ['.headline', '.article-timestamp', '#articletxt'].map((at) =>
        document.querySelector(at),
      );
      if (title) title.textContent = '엔비디아 새 칩 이야기';
      stamp?.remove();
      if (body) body.textContent = '엔비디아가 새 GPU를 내놓는다. 삼성전자가 HBM을 대고 TSMC가 만든다고 회사가 밝혔다.';
    };
    const { navigation } = window as unknown as { navigation?: EventTarget & { navigate(to: string): void } };
    if (navigation) {
      navigation.addEventListener('navigate', (event) => {
        (event as unknown as { intercept(how: object): void }).intercept({ handler: async () => go() });
      });
      navigation.navigate('/article/2026010100001');
    } else {
      history.pushState({}, '', '/article/2026010100001');
      go();
    }
  });
  await until(
    () => paintedMarks(page),
    (marks) => marks.includes('TSMC'),
  );
  expect(await openCard(page, '엔비디아')).toContain('오늘');
});

test('what is folded away is passed over by the key, and marked as soon as it unfolds', async () => {
  await choose(stage.browser, '나온 곳마다');
  const long = article('naver-long');
  const fold = `<div id="fold" style="display:none">${[...long.paragraphs, ...long.paragraphs].join('<br><br>')}</div>`;
  const page = await stage.show({
    ...long,
    captions: [],
    subtitle: '',
    paragraphs: [fold, ...long.paragraphs, ...long.paragraphs],
  });
  await waitForMarks(page);
  await stage.browser.pressShortcut(page);
  await waitForCard(page);
  const opened = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('chipdeal-open'))
        .flatMap(([, all]) => [...all] as Range[])
        .every((range) => range.getClientRects().length > 0),
    );
  expect(await opened()).toBe(true);
  await page.key('ArrowLeft');
  await sleep(300);
  expect(await opened()).toBe(true);
  await page.key('Escape');
  await page.evaluate(() => {
    scrollTo(0, 0);
    const box = document.querySelector<HTMLElement>('#fold');
    if (box) box.style.display = 'block';
  });
  const inFold = () =>
    page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((all) => [...all] as Range[])
          .filter((range) => document.querySelector('#fold')?.contains(range.startContainer))
          .filter((range) => range.getBoundingClientRect().top < innerHeight && range.getClientRects().length > 0)
          .length,
    );
  const count = await until(inFold, (found) => found > 3);
  await choose(stage.browser, '처음 나온 곳만');
  expect(count).toBeGreaterThan(3);
});

test('a site’s printing view, and paper: the card goes, the marks stay for the screen', async () => {
  const { url, html } = fixture('n.news.naver.com, redesigned, the time as labelled text only');
  const view = `<!doctype html><meta charset="utf-8"><title>인쇄</title><h3>${escapeHtml(stories.foundry.title)}</h3><p>입력 2025.10.31. 오후 5:29</p><div>${stories.foundry.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><button>인쇄하기</button>`;
  const printed = await stage.showHtml(url.replace('/next/', '/print/'), view);
  expect(await waitForMarks(printed)).toContain('테슬라');
  expect(await openCard(printed, '테슬라')).toContain('입력 2025.10.31');
  await printed.close();

  if (inject('browser') !== 'chromium') return; // Firefox without a window has no paper.
  const page = await stage.showHtml(url, html);
  const marks = await waitForMarks(page);
  await openCard(page, '테슬라');
  await (page as ChromiumPage).cdp.send('Page.printToPDF');
  expect(await cardIsGone(page)).toBe(true);
  expect(await paintedMarks(page)).toEqual(marks);
});

test('left while the background still starts: the card opens when the page is back', async () => {
  const url = 'https://n.news.naver.com/mnews/article/001/0015000901';
  const away = 'https://away.example/';
  stage.web.put(url, { type: 'text/html', body: pageOf(article('naver-long')).html, keep: true });
  stage.web.put(away, { type: 'text/html', body: '<!doctype html><title>칩신문</title>', keep: true });
  const page = await stage.browser.openPage(away);
  try {
    await stage.browser.killBackground();
    await page.goto(url);
    await waitForMarks(page);
    // The card's script has been asked for, and its answer comes while nobody can hear it.
    await page.goto(away);
    await sleep(1500);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(
      () => page.evaluate(() => location.href).catch(() => ''),
      (address) => address === url,
    );
    await waitForMarks(page);
    expect(await openCard(page, '엔비디아')).toContain('엔비디아');
  } finally {
    await page.close();
  }
});

test('out of the back/forward cache: the marks live, nothing is doubled, the card opens', async () => {
  // An address of its own, since the browser keeps the page.
  const url = 'https://n.news.naver.com/mnews/article/001/0015000900';
  const { html } = pageOf(
    article('naver-long'),
    '<script>addEventListener("pageshow", (event) => { window.wasKept = event.persisted; });</script>',
  );
  const away = 'https://away.example/';
  stage.web.put(url, { type: 'text/html', body: html, keep: true });
  stage.web.put(away, { type: 'text/html', body: '<!doctype html><title>칩신문</title>', keep: true });
  const page = await stage.browser.openPage(url);
  try {
    const marks = await waitForMarks(page);
    await openCard(page, '엔비디아');
    await page.goto(away);
    await choose(stage.browser, '나온 곳마다');
    await page.focus();
    await page.evaluate(() => void setTimeout(() => history.back()));
    const kept = await until(
      () => page.evaluate(() => (window as { wasKept?: boolean }).wasKept ?? null).catch(() => null),
      (answer) => answer !== null,
    );
    expect(kept).toBe(true);
    expect(await cardText(page)).toBeNull();
    // What the reader has chosen meanwhile holds here, too.
    const more = await until(
      () => paintedMarks(page),
      (found) => found.length > marks.length,
    );
    expect(more.length).toBeGreaterThan(marks.length);
    await choose(stage.browser, '처음 나온 곳만');
    await page.focus();
    expect(
      await until(
        () => paintedMarks(page),
        (found) => found.length === marks.length,
      ),
    ).toEqual(marks);
    expect(await openCard(page, '엔비디아')).toContain('엔비디아');
    expect(await page.evaluate(() => document.querySelectorAll('chipdeal-card').length)).toBe(1);
  } finally {
    await page.close();
  }
});

test('in full screen the card stands in what fills the screen', async () => {
  const { url, html } = pageOf(article('naver-long'));
  const button =
    '<button id="full" style="position:fixed;left:0;top:0;z-index:9" onclick="document.querySelector(\'.newsct\').requestFullscreen()">전체 화면</button>';
  const css = '<style>.newsct{overflow:auto;background:#fff}</style>';
  const page = await stage.showHtml(url, html.replace('<body>', `<body>${css}${button}`));
  await waitForMarks(page);
  await page.mouse.click(20, 10);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  expect(await until(isFull, (full) => full)).toBe(true);
  await sleep(300);
  await openCard(page, '엔비디아');
  const look = () =>
    page.evaluate(() => {
      const card = document.querySelector('chipdeal-card');
      const { x = 0, y = 0, width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
      return {
        isInside: document.fullscreenElement?.contains(card) ?? false,
        isOnTop: document.elementFromPoint(x + width / 2, y + height / 2) === card,
      };
    });
  // A new card takes no pointer for a moment.
  const where = await until(look, ({ isOnTop }) => isOnTop);
  expect(where).toEqual({ isInside: true, isOnTop: true });
});

test('an article in a frame of the same site is marked there, and its card opens there', async () => {
  const { url, html } = pageOf(article('naver-long'));
  stage.web.put(url, html);
  const outer = `<!doctype html><meta charset="utf-8"><title>틀</title><body style="margin:0"><p>카페</p><iframe id="main" src="${url}" style="width:900px;height:2600px;border:0;margin-left:40px"></iframe><iframe src="${url}?ad" style="width:200px;height:100px"></iframe>`;
  const page = await stage.showHtml('https://n.news.naver.com/outer', outer);
  const mark = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#main');
      const inside = frame?.contentWindow as (Window & typeof globalThis) | null;
      if (!frame || !inside) return null;
      const range = [...inside.CSS.highlights.values()]
        .flatMap((all) => [...all] as Range[])
        .find((one) => String(one) === '엔비디아');
      if (!range) return null;
      const at = frame.getBoundingClientRect();
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: at.x + x + width / 2, y: at.y + y + height / 2, height };
    });
  const place = await until(mark, (found) => found !== null);
  if (!place) throw new Error('no mark in the frame');
  // The tab's own page holds no article; the popup speaks of the one in the frame.
  const popup = await stage.browser.openPopup(page);
  await waitForWords(popup, '밑줄을 그었습니다');
  await popup.close();
  const { x, y } = place;
  await page.mouse.move(x - 2, y);
  await page.mouse.glide(x, y, 60);
  const card = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#main');
      const host = frame?.contentDocument?.querySelector('chipdeal-card');
      if (!frame || !host) return null;
      const at = frame.getBoundingClientRect();
      const box = host.getBoundingClientRect();
      return { left: at.x + box.left, top: at.y + box.top, bottom: at.y + box.bottom, window: innerHeight };
    });
  const box = await until(card, (found) => found !== null && found.bottom > found.top);
  if (!box) throw new Error('no card in the frame');
  expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(40);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(box.window);
  // A small frame, as advertisements are, is left alone though its address is listed.
  const small = await page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')];
    return (frames[1]?.contentWindow as (Window & typeof globalThis) | null)?.CSS.highlights.size ?? -1;
  });
  expect(small).toBe(0);
});

test('the key opens one card: in the frame that has the focus, else in the page around it', async () => {
  const { url, html } = pageOf(article('naver-long'));
  stage.web.put(`${url}?inner`, html);
  const frame = `<iframe id="main" src="${url}?inner" style="width:900px;height:900px"></iframe>`;
  const page = await stage.showHtml(url, html.replace('</body>', `${frame}</body>`));
  const cards = () =>
    page.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('#main')?.contentDocument;
      const count = (all: Document | null | undefined) => all?.querySelectorAll('chipdeal-card').length ?? -1;
      return { around: count(document), inside: count(inside) };
    });
  await waitForMarks(page);
  const inner = () =>
    page.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('#main')?.contentWindow as typeof globalThis | null;
      return inside?.CSS.highlights.has('chipdeal-company') ?? false;
    });
  await page.evaluate(() => document.querySelector('#main')?.scrollIntoView());
  expect(await until(inner, (marked) => marked)).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await stage.browser.pressShortcut(page);
  await waitForCard(page);
  await sleep(700);
  expect(await cards()).toEqual({ around: 1, inside: 0 });
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);

  await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#main')?.contentWindow?.focus());
  await stage.browser.pressShortcut(page);
  await until(cards, ({ inside }) => inside > 0);
  await sleep(700);
  expect(await cards()).toEqual({ around: 0, inside: 1 });
});

test('fifty navigations inside a page leave nothing behind', { timeout: 90_000 }, async () => {
  const next = families.naver.page({
    title: '다른 기사',
    published: '2025-05-06T10:00:00',
    paragraphs: ['번째로 나온 엔비디아의 새 GPU 이야기다.', ...stories.memory.paragraphs],
  });
  // The page itself goes on, as a page does: what a test sends into it would stay in the heap.
  const script = `<script>
    let at = 0;
    const html = ${JSON.stringify(next.body).replaceAll('<', '\\u003c')};
    window.goOn = () => {
      history.pushState({}, '', '/mnews/article/001/' + (15000100 + ++at));
      const made = new DOMParser().parseFromString(html.replace('번째로', at + '번째로'), 'text/html').querySelector('.newsct');
      document.querySelector('.newsct').replaceWith(made);
    };
    window.isMarked = () => [...(CSS.highlights.get('chipdeal-company') ?? [])]
      .some((range) => range.startContainer.nodeValue?.includes(at + '번째로'));
  </script>`;
  const page = await stage.show(article('naver-long'), script);
  await waitForMarks(page);
  const heap = await heapMeter(page);
  const go = async () => {
    await page.evaluate(() => (window as unknown as { goOn(): void }).goOn());
    const isMarked = () => page.evaluate(() => (window as unknown as { isMarked(): boolean }).isMarked());
    expect(await until(isMarked, (done) => done)).toBe(true);
  };
  for (let n = 1; n <= 5; n++) await go();
  const before = await heap();
  for (let n = 6; n <= 55; n++) await go();
  const after = await heap();
  expect(await waitForMarks(page)).toContain('SK하이닉스');
  if (before !== null && after !== null) {
    console.log(
      `heap: ${before.kb} KB before, ${after.kb} KB after 50 navigations; DOM nodes ${before.nodes}, ${after.nodes}`,
    );
    expect(after.kb - before.kb).toBeLessThan(300);
    expect(after.nodes - before.nodes).toBeLessThan(200);
  }
});

/** What lives in the page after a collection; Chromium alone tells. */
async function heapMeter(page: Page): Promise<() => Promise<{ kb: number; nodes: number } | null>> {
  if (inject('browser') !== 'chromium') return async () => null;
  const { cdp } = page as ChromiumPage;
  await cdp.send('HeapProfiler.enable');
  return async () => {
    await sleep(300);
    for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    return { kb: Math.round(usedSize / 1024), nodes };
  };
}
