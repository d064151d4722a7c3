import { expect, test } from 'vitest';
import { families } from '../fixtures/sites.ts';
import { writeStorage } from './driver.ts';
import {
  allMarks,
  cardText,
  choose,
  openCard,
  paintedMarks,
  turnOff,
  turnOn,
  until,
  waitForCard,
  waitForMarks,
} from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** What is underlined, and that nothing else about the page changes. */
const stage = useBrowser();

interface ToolbarApi {
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The name whose card is open. */
const openMark = (page: Parameters<typeof allMarks>[0]) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('chipdeal-open'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .map(String)
      .join(),
  );

/** The names that are marked, each once, in the order of their first mark. */
const names = async (page: Parameters<typeof allMarks>[0]) => [...new Set(await allMarks(page))];

test('marks the names of a long article in bare text, whole where a tag splits them', async () => {
  const page = await stage.show(article('naver-long'));
  const marks = await names(page);
  expect(marks).toEqual(
    expect.arrayContaining(['엔비디아', '메타', 'H100', 'xAI', '블랙웰', 'SK하이닉스', '삼성전자']),
  );
  expect(marks).not.toContain('하이닉스');
});

test('marks nothing outside of the body: not in headline, menu, captions, lists, comments', async () => {
  await choose(stage.browser, '나온 곳마다');
  const shown = article('naver-long');
  const page = await stage.show(shown);
  const marks = await allMarks(page);
  const text = shown.paragraphs.join('\n').replace(/<[^>]+>/g, '');
  const inBody = (name: string) => text.split(name).length - 1;
  // The names stand in the furniture too; were that read, they would be counted more often.
  for (const name of ['SK하이닉스', 'TSMC', '마이크론']) {
    expect(marks.filter((mark) => mark === name)).toHaveLength(inBody(name));
  }
  await choose(stage.browser, '처음 나온 곳만');
});

test('underlines the first mention of each name; later ones answer to the key, not to the pointer', async () => {
  const shown = article('naver-long');
  const page = await stage.show(shown);
  const marks = await allMarks(page);
  expect(marks.filter((mark) => mark === 'SK하이닉스')).toHaveLength(1);

  const later = await page.evaluate(() => {
    const isPainted = (node: Node, at: number) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight] as Range[])
        .some((range) => range.startContainer === node && range.startOffset === at);
    const walker = document.createTreeWalker(document.querySelector('#dic_area') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('em, strong, b')) continue;
      for (const { index } of (node.nodeValue ?? '').matchAll(/SK하이닉스/g)) {
        if (isPainted(node, index)) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 6);
        scrollTo(0, scrollY + range.getBoundingClientRect().top - 200);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  });
  expect(later).not.toBeNull();
  if (later) await page.mouse.glide(later.x, later.y, 300);
  await sleep(800);
  expect(await cardText(page)).toBeNull();

  // By key every mention comes, so names repeat.
  const reached: string[] = [];
  for (let step = 0; step < 14; step++) {
    await (step === 0 ? stage.browser.pressShortcut(page) : page.key('ArrowRight'));
    await waitForCard(page);
    reached.push(await openMark(page));
  }
  expect(new Set(reached).size).toBeLessThan(reached.length);
});

test('an article of another desk is left alone; the toolbar says how many of its names have prior deals', async () => {
  const url = 'https://n.news.naver.com/mnews/article/001/0015000077';
  const page = await stage.show({
    ...article('naver-long'),
    url,
    title: '가을밤 수놓은 미디어아트 축제',
    paragraphs: [
      '서울 도심에서 열린 미디어아트 축제에 시민 2만 명이 다녀갔다.',
      '삼성전자와 네이버가 후원한 이번 축제에는 작가 30여 명이 작품을 냈다. 삼성전자는 화면을, 네이버는 예매를 맡았다.',
      '축제는 다음 달 4일까지 이어진다. 입장은 무료다.',
    ],
  });
  const popup = await stage.browser.extensionPage(`popup.html?site=${encodeURIComponent('https://n.news.naver.com')}`);
  const badge = await until(
    () =>
      popup.evaluate(async (address) => {
        const api = (globalThis as unknown as { chrome: ToolbarApi }).chrome;
        const [tab] = await api.tabs.query({ url: `${address}*` });
        return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no tab';
      }, url),
    (text) => text === '2',
  );
  await popup.close();
  expect(badge).toBe('2');
  expect(await paintedMarks(page)).toEqual([]);
});

test('persons are marked when the reader wants it, and show the deals of their company', async () => {
  const shown = article('naver-long');
  const page = await stage.show({ ...shown, paragraphs: [...shown.paragraphs, '젠슨 황 CEO는 반도체를 말했다.'] });
  expect(await names(page)).not.toContain('젠슨 황');
  await choose(stage.browser, '사람 이름에도');
  await page.focus();
  expect(
    await until(
      () => allMarks(page),
      (marks) => marks.includes('젠슨 황'),
    ),
  ).toContain('젠슨 황');
  const card = await openCard(page, '젠슨 황');
  expect(card).toContain('엔비디아의 거래');
  expect(card).toMatch(/이전 거래 [1-9]/);
  await choose(stage.browser, '사람 이름에도');
});

test('nothing is underlined where the reader wants nothing, and again at once when they do', async () => {
  const page = await stage.show(article('businesspost'));
  await waitForMarks(page);
  await choose(stage.browser, '긋지 않음');
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length === 0,
    ),
  ).toEqual([]);
  await choose(stage.browser, '처음 나온 곳만');
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length > 0,
    ),
  ).toContain('xAI');
});

test('where the reader wants nothing, nothing is underlined even for a moment', async () => {
  const watch = `<script>
    window.painted = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const [name, highlight] of CSS.highlights) if (name.startsWith('chipdeal-')) painted += highlight.size;
      port2.postMessage(0);
    };
    port2.postMessage(0);
  </script>`;
  await choose(stage.browser, '긋지 않음');
  const page = await stage.show(article('businesspost'), watch);
  const painted = () => page.evaluate(() => (window as unknown as { painted: number }).painted);
  await sleep(1500);
  expect(await painted()).toBe(0);
  await choose(stage.browser, '처음 나온 곳만');
  expect(await until(painted, (count) => count > 0)).toBeGreaterThan(0);
});

test('hankyung.com: own chips, and the paragraphs that come twice', async () => {
  const page = await stage.show(article('hankyung'));
  const marks = await names(page);
  expect(marks).toEqual(
    expect.arrayContaining(['메타', '삼성전자', '엔비디아', 'H100', '오픈AI', 'SK하이닉스', '인텔']),
  );
});

test('tf.co.kr: a date in words, captions twice', async () => {
  const page = await stage.show(article('tf'));
  expect(await names(page)).toEqual(
    expect.arrayContaining(['메타', '엔비디아', 'H100 GPU', '삼성전자', 'Arm', '구글']),
  );
});

test('businesspost.co.kr: nothing of the list of latest articles', async () => {
  const page = await stage.show(article('businesspost'));
  const marks = await names(page);
  expect(marks).toEqual(expect.arrayContaining(['xAI', '엔비디아', '블랙웰', '오픈AI', '메타', '구글']));
  expect(marks).not.toContain('TSMC');
  expect(marks).not.toContain('SK하이닉스');
});

test('a board is left alone until the reader turns it on in the popup; then it stays on', async () => {
  const { browser } = stage;
  const page = await stage.show(article('gnuboard'));
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length > 0,
      700,
    ),
  ).toEqual([]);
  await turnOn(browser, 'https://board.example');
  await page.reload();
  const marks = await names(page);
  expect(marks).toEqual(expect.arrayContaining(['엔비디아', '블랙웰', '네이버', '현대차그룹', '네이버클라우드']));
});

test('the popup turns a board off again', async () => {
  const origin = 'https://off.example';
  await turnOn(stage.browser, origin);
  const page = await stage.show({ ...article('gnuboard'), url: `${origin}/bbs/board.php?bo_table=it&wr_id=2` });
  expect(await waitForMarks(page)).toContain('엔비디아');
  await turnOff(stage.browser, origin);
  await page.reload();
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length > 0,
      700,
    ),
  ).toEqual([]);
});

test('an XE board: the post is marked, none of its comments and none of the 20 other headlines', async () => {
  const page = await stage.show(article('xe-board'));
  const marks = await names(page);
  expect(marks).toEqual(expect.arrayContaining(['메타', '엔비디아', 'H100', '네이버', '인텔', '네이버클라우드']));
  expect(marks).not.toContain('삼성전자');
  expect(marks).not.toContain('SK하이닉스');
});

test('marks only what has something to show on the day of the article', async () => {
  const early = { ...article('businesspost'), published: '2020-05-06T10:00:00' };
  const page = await stage.show(early);
  const marks = await names(page);
  expect(marks).toContain('엔비디아');
  expect(marks).not.toContain('xAI');
  expect(marks).not.toContain('블랙웰');
});

test('the page is untouched: no mutation, the HTML that was sent, same layout, no shift', async () => {
  const watch = `<script>
    const layout = () => JSON.stringify([...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }));
    const records = [], shifts = [];
    let before = '';
    // From the end of parsing on, nobody but us could change this page.
    addEventListener('DOMContentLoaded', () => {
      before = layout();
      new MutationObserver((list) => records.push(...list))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    try {
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    } catch {} // Firefox has no such entries.
    window.seen = async () => {
      scrollTo(0, 0);
      const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      return {
        records: records.length,
        sameHtml: document.documentElement.outerHTML === sent.documentElement.outerHTML,
        sameLayout: before === layout(),
        shifts: shifts.length,
      };
    };
  </script>`;
  // The pill is the one thing that we add to a page: pill.spec.ts.
  await writeStorage(stage.browser, { settings: { version: 1, pill: false } });
  const page = await stage.show(article('naver-long'), watch);
  await allMarks(page);
  const seen = await page.evaluate(() => (window as unknown as { seen(): Promise<object> }).seen());
  await writeStorage(stage.browser, { settings: { version: 1 } });
  expect(seen).toEqual({ records: 0, sameHtml: true, sameLayout: true, shifts: 0 });
});

test('late content is marked, and a mark goes with its text', async () => {
  const page = await stage.show(article('businesspost'));
  await waitForMarks(page);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '늦게 온 문단에는 브로드컴 이야기가 있다.';
    document.querySelector('.detail_editor')?.prepend(late);
  });
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.includes('브로드컴'),
    ),
  ).toContain('브로드컴');
  await page.evaluate(() => {
    const late = document.querySelector('.detail_editor p');
    if (late) late.textContent = '이제는 아무 회사도 없다.';
  });
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => !marks.includes('브로드컴'),
    ),
  ).not.toContain('브로드컴');
});

test('navigation inside the page: the new article is read, with its own date', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  const next = families.naver.page({
    title: '다른 기사',
    published: '2020-05-06T10:00:00',
    paragraphs: ['엔비디아와 xAI의 반도체를 다룬 옛 기사라고 하자.', '삼성전자 GPU 이야기도 조금 있다.'],
  });
  await page.evaluate((html) => {
    history.pushState({}, '', '/mnews/article/001/0015000002');
    const newsct = document.querySelector('.newsct');
    const made = new DOMParser().parseFromString(html, 'text/html').querySelector('.newsct');
    if (newsct && made) newsct.replaceWith(made);
  }, next.body);
  const marks = await until(
    () => paintedMarks(page),
    (found) => found.length > 0 && !found.includes('SK하이닉스'),
  );
  expect(marks).toContain('엔비디아');
  expect(marks).not.toContain('xAI');
});

test('a page of a listed host that is no article stays as it is', async () => {
  const list = Array.from({ length: 30 }, (_, n) => `<li><a href="/a/${n}">엔비디아와 삼성전자 소식 ${n}</a></li>`);
  const page = await stage.showHtml(
    'https://n.news.naver.com/main/list',
    `<!doctype html><meta charset="utf-8"><title>목록</title><ul>${list.join('')}</ul>`,
  );
  expect(
    await until(
      () => paintedMarks(page),
      (marks) => marks.length > 0,
      700,
    ),
  ).toEqual([]);
});
