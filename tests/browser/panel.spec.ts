import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import { type Page, writeStorage } from './driver.ts';
import { inChromium } from './in-chromium.ts';
import {
  chooseInPanel,
  delayClaims,
  dropFile,
  flashing,
  openPanelFor,
  panelText,
  pressInPanel,
  waitForClaims,
  waitForPanel,
} from './panel-page.ts';
import { turnOn, until, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** The article at a glance: what the panel says of a tab or a saved page, and what can be done there. */
const stage = useBrowser();

const opened: Page[] = [];
afterEach(async () => {
  for (const panel of opened.splice(0)) await panel.close();
});

async function panelFor(url: string): Promise<Page> {
  const panel = await openPanelFor(stage.browser, url);
  opened.push(panel);
  return panel;
}
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const naver = pageOf(article('naver-long'));

/** The figure of a heading: `이전 거래 201건`. */
const countIn = (text: string, heading: string) => Number(new RegExp(`${heading} (\\d+)건`).exec(text)?.[1]);

describe('of a tab', () => {
  test('names everyone, lists the pairs first, and reads the figures out once', async () => {
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    const text = await waitForPanel(panel, '이 기사에서 회사');
    expect(text).toContain('네이버 뉴스 · 2024.12.20 입력');
    expect(text).toMatch(/이 기사에서 회사 \d+곳, 칩 \d+종, 거래 \d+건/);
    expect(countIn(text, '이전 거래')).toBe(Number(/거래 (\d+)건/.exec(text)?.[1]));
    const drawn = await panel.evaluate(() => ({
      headings: [...document.querySelectorAll('h1,h2,h3')].map((one) => one.localName),
      regions: document.querySelectorAll('[role=status],[aria-live]').length,
      spoken: document.querySelector('[role=status]')?.textContent,
      rows: document.querySelectorAll('.row').length,
      days: [...document.querySelectorAll('.row-head time')].map((time) => time.getAttribute('datetime') ?? ''),
      pair: document.querySelector('.pair h3 span')?.textContent,
    }));
    expect(drawn.headings[0]).toBe('h1');
    expect(drawn.headings.filter((one) => one === 'h1')).toEqual(['h1']);
    expect(drawn.regions).toBe(1);
    expect(drawn.spoken).toMatch(/^이 기사에서 회사 \d+곳, 칩 \d+종, 거래 \d+건$/);
    expect(drawn.pair).toMatch(/ · /);
    // A long list is drawn in parts.
    expect(drawn.rows).toBeLessThan(60);
    expect(drawn.days.filter((day) => day >= '2024-12-20')).toEqual([]);
  });

  test('a press on a name shows it in the page, the next press the next place', async () => {
    const page = await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '이 기사에서 회사');
    const places: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await panel.focus();
      await pressInPanel(panel, 'SK하이닉스 ');
      await waitForPanel(panel, `SK하이닉스 ${press + 1}/4`);
      const shown = await until(
        () => flashing(page),
        (found) => found !== null,
      );
      expect(shown).toMatchObject({ text: 'SK하이닉스', isInWindow: true });
      places.push(`${shown?.x} ${shown?.y}`);
    }
    expect(new Set(places).size).toBe(3);
    // It is gone again before it bothers.
    const gone = await until(
      () => flashing(page),
      (found) => found === null,
    );
    expect(gone).toBeNull();
  });

  test('names that are not underlined are there, too, and are shown', async () => {
    const page = await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await pressInPanel(panel, '나머지 이름');
    const name = await until(
      () => panel.evaluate(() => document.querySelector('.name[data-deals=false]')?.getAttribute('aria-label') ?? ''),
      (found) => found !== '',
    );
    expect(name).toMatch(/, 이전 거래 0건$/);
    await pressInPanel(panel, name);
    const shown = await until(
      () => flashing(page),
      (found) => found !== null,
    );
    expect(shown?.isInWindow).toBe(true);
    const passage = await panel.evaluate(() => document.querySelector('.passage mark')?.textContent);
    expect(shown?.text).toBe(passage);
  });

  test('the deals that the article states, beside earlier records, and the way to their sentences', async () => {
    const origin = 'https://panel-claims.example';
    const url = `${origin}/bbs/board.php?bo_table=it&wr_id=1`;
    const paragraphs = ['xAI는 엔비디아에서 B200 40만 장을 구매하기로 했다.', '오픈AI도 같은 줄에 서 있다.'];
    const page = await stage.show({ ...article('gnuboard'), url, captions: [], paragraphs });
    await turnOn(stage.browser, origin);
    const panel = await panelFor(url);
    const text = await waitForClaims(panel);
    expect(text).toContain('자동으로 읽음');
    const claims = await panel.evaluate(() => document.querySelector('#claims')?.closest('section')?.textContent ?? '');
    expect(claims).toMatch(/앞선 기록|앞서|같은 날 기록/);
    // They come first: before names and records.
    expect(text.indexOf('이 기사의 거래')).toBeLessThan(text.indexOf('나온 이름'));
    await pressInPanel(panel, '문장 보기');
    const shown = await until(
      () => flashing(page),
      (found) => found !== null,
    );
    expect(shown?.isInWindow).toBe(true);
    const passage = await panel.evaluate(() => document.querySelector('.passage')?.textContent ?? '');
    expect(shown?.text.replace(/\s+/g, ' ').trim()).toBe(passage.replace(/\s+/g, ' ').trim());
  });

  inChromium('nothing of the panel moves once it is drawn: what the article states comes with the rest', async () => {
    const origin = 'https://panel-shift.example';
    const url = `${origin}/bbs/board.php?bo_table=it&wr_id=1`;
    const paragraphs = ['xAI는 엔비디아에서 B200 40만 장을 구매하기로 했다.', '오픈AI도 같은 줄에 서 있다.'];
    await stage.show({ ...article('gnuboard'), url, captions: [], paragraphs });
    await turnOn(stage.browser, origin);
    for (const isAwake of [true, false]) {
      if (!isAwake) await stage.browser.killBackground();
      const panel = await panelFor(url);
      // On a slow machine the line is there that waits for a press.
      await until(
        () => panelText(panel),
        (text) => /이 기사의 거래|기사에서 거래/.test(text),
      );
      await sleep(1000);
      const shifts = await panel.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(list.getEntries().map(({ startTime }) => `at ${Math.round(startTime)} ms`)),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve([]), 300);
          }),
      );
      expect(shifts, isAwake ? 'with the background awake' : 'with the background stopped').toEqual([]);
    }
  });

  test('beside a tab that does not answer a saved page can be opened all the same', async () => {
    const page = await stage.show(article('naver-long'));
    await waitForMarks(page);
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 6000; Date.now() < end; );
      }, 50);
    });
    await sleep(100);
    const panel = await panelFor(naver.url);
    const visibility = await until(
      () =>
        panel.evaluate(() => {
          // The panel may not have drawn anything yet.
          const door = document.querySelector('.open-file');
          return door && getComputedStyle(door).visibility;
        }),
      (found) => found === 'visible',
      2500,
    );
    expect(visibility).toBe('visible');
    expect(await panelText(panel)).toContain('살피는 중');
  });

  test('a press while the next state of the page is being read speaks of the state that is drawn', async () => {
    const page = await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '이 기사에서 회사');
    await delayClaims(panel, 60_000);
    // Notes the revisions that the page tells and that the panel asks for, and presses right after a new one has come.
    await panel.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
      const { tabs } = (browser ?? chrome) as TabsApi;
      const noted = { told: [] as string[], asked: [] as string[] };
      Object.assign(window, { noted });
      const send = tabs.sendMessage.bind(tabs);
      tabs.sendMessage = async (tab, message, to, answer) => {
        if (message.type === 'to-page-show') noted.asked.push(message.revision ?? '');
        const reply = await send(tab, message, to);
        if (reply?.kind === 'glance') {
          noted.told.push(reply.revision ?? '');
          setTimeout(() => document.querySelector<HTMLElement>('.name')?.click(), 200);
        }
        // The polyfill passes a callback in Chromium.
        answer?.(reply);
        return reply;
      };
    });
    await page.evaluate(() => {
      const body = document.querySelector('#dic_area');
      body?.prepend('엔비디아와 TSMC가 함께 앞에 선 새 문단이다. ', document.createElement('br'));
    });
    await panel.focus();
    const noted = await until(
      () => panel.evaluate(() => (window as unknown as { noted: Record<'told' | 'asked', string[]> }).noted),
      ({ asked }) => asked.length > 0,
    );
    expect(noted.told.length).toBeGreaterThan(0);
    expect(noted.asked.length).toBeGreaterThan(0);
    expect(noted.told).not.toContain(noted.asked[0]);
  });

  test('the words of what is shown are explained when asked for', async () => {
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '상태·종류·역할의 뜻');
    await chooseInPanel(panel, '종류', '위탁생산');
    await waitForPanel(panel, '조건 지우기');
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await waitForPanel(panel, '맡은 칩을 만드는 쪽');
    const words = await panel.evaluate(() => [...document.querySelectorAll('dt')].map((one) => one.textContent ?? ''));
    expect(words).toEqual(expect.arrayContaining(['위탁생산', '위탁생산사', '고객']));
    expect(words).not.toContain('투자자');
  });

  test('filters, and what is shown goes into a file', async () => {
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    const all = countIn(await waitForPanel(panel, '이 기사에서 회사'), '이전 거래');
    await chooseInPanel(panel, '종류', '투자');
    await chooseInPanel(panel, '연도', '2024');
    const text = await waitForPanel(panel, '조건 지우기');
    const some = countIn(text, '이전 거래');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    // The reader's own folder cannot be looked into: what would go there is.
    await panel.evaluate(() => {
      const made = window as unknown as { files: [string, Blob][] };
      made.files = [];
      const address = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        made.files.push(['', blob]);
        return address(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        const last = made.files.at(-1);
        if (last) last[0] = this.download;
      };
    });
    await pressInPanel(panel, 'CSV');
    await pressInPanel(panel, 'JSON');
    const files = await until(
      () =>
        panel.evaluate(async () => {
          const { files } = window as unknown as { files: [string, Blob][] };
          // Blob.text would take the byte order mark off.
          const read = async ([name, blob]: [string, Blob]) => {
            const bytes = new Uint8Array(await blob.arrayBuffer());
            return [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)];
          };
          return Promise.all(files.map(read));
        }),
      (found) => found.length === 2,
    );
    const [csv, json] = files;
    expect([csv?.[0], json?.[0]]).toEqual(['chipdeal-2024-12-20.csv', 'chipdeal-2024-12-20.json']);
    expect(csv?.[1]?.startsWith('\ufeff날짜,거래,종류')).toBe(true);
    expect(csv?.[1]?.trimEnd().split('\r\n').length).toBe(some + 1);
    const { deals, filter } = JSON.parse(json?.[1] ?? '');
    expect(deals.length).toBe(some);
    expect(filter).toEqual({ kind: 'investment', year: '2024' });
    for (const { date, kind } of deals) expect([date.slice(0, 4), kind]).toEqual(['2024', 'investment']);
    await pressInPanel(panel, '조건 지우기');
    await waitForPanel(panel, `이전 거래 ${all}건`);
  });

  test('a citation is in the clipboard as one line', async () => {
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '이 기사에서 회사');
    await panel.evaluate(() => {
      const real = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = async (text) => {
        await real(text);
        document.title = text;
      };
    });
    await panel.evaluate(() => document.querySelector<HTMLElement>('.cite')?.focus());
    await panel.key('Enter');
    await waitForPanel(panel, '복사함');
    const line = await panel.evaluate(() => document.title);
    expect(line).toMatch(/^\d{4}(\.\d{2}){0,2} .+ · .+ https?:\/\/\S+$/);
    expect(line).not.toContain('\n');
  });

  test('a failure to copy is seen where it happened', async () => {
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '이 기사에서 회사');
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await panel.evaluate(() => document.querySelector<HTMLElement>('.cite')?.focus());
    await panel.key('Enter');
    await waitForPanel(panel, '복사하지 못했습니다');
    const fault = await panel.evaluate(() => document.querySelector('.row .fault')?.getBoundingClientRect().height);
    expect(fault).toBeGreaterThan(10);
  });

  test('names are English where English is chosen', async () => {
    onTestFinished(() => writeStorage(stage.browser, { settings: { version: 1, language: 'ko' } }).then(() => {}));
    await writeStorage(stage.browser, { settings: { version: 1, language: 'en' } });
    await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, 'SK hynix');
    const drawn = await panel.evaluate(() =>
      [...document.querySelectorAll('.name .ko, .pair h3 span')].map((one) => one.textContent).join(' '),
    );
    expect(drawn).not.toMatch(/엔비디아|SK하이닉스|삼성전자/);
  });

  test('by keyboard alone: to a name, on through the fields, to more rows', async () => {
    const page = await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '이 기사에서 회사');
    const at = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    for (let tries = 0; tries < 5 && !(await at()).startsWith('SK하이닉스'); tries += 1) await panel.key('Tab');
    await panel.key('Enter');
    const shown = await until(
      () => flashing(page),
      (found) => found !== null,
    );
    expect(shown?.text).toBe('SK하이닉스');
    await panel.focus();
    const before = await panel.evaluate(() => {
      const more = [...document.querySelectorAll<HTMLElement>('.pair .more')].at(-1);
      more?.focus();
      return document.querySelectorAll('.row').length;
    });
    await panel.key('Enter');
    const after = await until(
      () => panel.evaluate(() => document.querySelectorAll('.row').length),
      (rows) => rows > before,
    );
    expect(after).toBeGreaterThan(before);
    // The reader goes on at what has come, wherever the button is now.
    const focused = await panel.evaluate(() => document.activeElement?.className);
    expect(focused).toContain('row');
  });

  test('follows the tab: another article, one that comes late, a page without any', async () => {
    const page = await stage.show(article('naver-long'));
    const panel = await panelFor(naver.url);
    await waitForPanel(panel, '2024.12.20 입력');
    const late = pageOf(article('naver-long'), '').html.replace(
      /<body>/,
      `<body><script>addEventListener('load', () => { const all = [...document.body.children]; for (const one of all) one.remove(); setTimeout(() => document.body.append(...all), 1500); });</script>`,
    );
    const other = { ...article('naver-long'), title: '다른 날의 기사', published: '2025-03-05T09:00:00' };
    stage.web.put('https://n.news.naver.com/mnews/article/001/0015000002', pageOf(other).html);
    stage.web.put('https://n.news.naver.com/mnews/article/001/0015000003', late);
    stage.web.put('https://n.news.naver.com/list', '<!doctype html><title>목록</title><p>여기에는 글이 없다.</p>');
    await page.goto('https://n.news.naver.com/mnews/article/001/0015000002');
    await panel.focus();
    expect(await waitForPanel(panel, '2025.03.05 입력')).toContain('다른 날의 기사');
    await page.goto('https://n.news.naver.com/list');
    await panel.focus();
    await waitForPanel(panel, '기사를 찾지 못했습니다');
    await page.goto('https://n.news.naver.com/mnews/article/001/0015000003');
    await panel.focus();
    await waitForPanel(panel, '2024.12.20 입력');
  });

  test('an article of another field says so, and names nobody’s deals falsely', async () => {
    const culture = {
      ...article('naver-long'),
      title: '구글 미술관, 봄 전시 열어',
      paragraphs: [
        '구글이 연 온라인 미술관이 봄을 맞아 새 전시를 시작했다. 꽃을 그린 옛 그림 스무 점이 걸렸다.',
        '전시를 본 사람들은 그림 앞에서 오래 머물렀다고 입을 모았다. 전시는 다음 달 끝난다.',
        '미술관은 여름에는 바다를 그린 그림을 모아 다시 문을 열 계획이라고 밝혔다.',
      ],
    };
    const url = 'https://n.news.naver.com/mnews/article/001/0015000004';
    await stage.showHtml(url, pageOf({ ...culture, captions: [], relatedTitles: [] }).html);
    const panel = await panelFor(url);
    const text = await waitForPanel(panel, '반도체 기사로 보이지 않아');
    expect(text).toContain('구글');
  });

  test('an article from before all records says so, and not that it is of another field', async () => {
    const url = 'https://n.news.naver.com/mnews/article/001/0015000005';
    await stage.showHtml(url, pageOf({ ...article('naver-long'), published: '2009-01-05T09:00:00' }).html);
    const panel = await panelFor(url);
    const text = await waitForPanel(panel, '이전에 기록된 거래가 없습니다');
    expect(text).not.toContain('반도체 기사로 보이지 않아');
    expect(text).toContain('SK하이닉스');
  });

  test('a tab that may not be read, and one that has gone, are said in words', async () => {
    const url = 'https://nobody.example/bbs/board.php?bo_table=it&wr_id=1';
    await stage.show({ ...article('gnuboard'), url });
    // Its address is hidden from the extension, so that the test does not find the tab either: any that is hidden does.
    const hidden = await stage.browser.extensionPage('content.css');
    const id = await hidden.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      return (await tabs.query({})).find((tab) => tab.url === undefined || tab.url === null)?.id ?? -1;
    });
    await hidden.close();
    const panel = await stage.browser.extensionPage(`panel.html?tab=${id}`);
    opened.push(panel);
    expect(await waitForPanel(panel, '이 탭은 읽을 수 없습니다')).toContain('이 사이트에서 켜세요');
    const gone = await stage.browser.extensionPage('panel.html?tab=999999');
    opened.push(gone);
    await waitForPanel(gone, '탭이 닫혔습니다');
  });

  test('a site that the reader has turned on', async () => {
    const origin = 'https://panel-board.example';
    const url = `${origin}/bbs/board.php?bo_table=it&wr_id=1`;
    await stage.show({ ...article('gnuboard'), url });
    await turnOn(stage.browser, origin);
    const panel = await panelFor(url);
    const text = await waitForPanel(panel, '2025.10.31 게시');
    expect(text).toMatch(/이 기사에서 회사 \d+곳/);
  });
});
interface Reply {
  kind?: string;
  revision?: string;
}
interface TabsApi {
  tabs: {
    sendMessage(
      tab: number,
      message: { type: string; revision?: string },
      to: object,
      answer?: (reply: Reply | undefined) => void,
    ): Promise<Reply | undefined>;
  };
}
interface Api {
  tabs: { query(of: object): Promise<{ id: number; url?: string | null }[]> };
}

describe('of a saved page', () => {
  const emptyTab = 'panel.html?tab=999999';

  test('is read in the panel, names by the full list, places as passages', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    stage.web.forgetRequests();
    await dropFile(panel, '저장.html', pageOf(article('businesspost')).html);
    const text = await waitForPanel(panel, '이 기사에서 회사');
    expect(text).toContain('저장된 파일 저장.html');
    expect(text).toContain('2024.12.02');
    expect(text).toContain('일론 머스크');
    await waitForClaims(panel);
    await pressInPanel(panel, 'xAI ');
    const passage = await until(
      () => panel.evaluate(() => document.querySelector('.passage mark')?.textContent ?? null),
      (found) => found !== null,
    );
    expect(passage).toBe('xAI');
    await pressInPanel(panel, '탭의 기사로 돌아가기');
    await waitForPanel(panel, '탭이 닫혔습니다');
    expect(stage.web.requests().filter((address) => !/mozilla|google|firefox/.test(address))).toEqual([]);
    expect(await stage.browser.extensionRequests()).toEqual([]);
  });

  test('the focus stays on the button that has brought a file', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    await delayClaims(panel, 300);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.open-file button')?.focus());
    await dropFile(panel, '저장.html', pageOf(article('businesspost')).html);
    await waitForPanel(panel, '이 기사에서 회사');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('저장한 기사 열기');
  });

  test('what the article states, told late, waits in its line for a press: nothing is moved', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    await delayClaims(panel, 1500);
    await dropFile(panel, '저장.html', pageOf(article('businesspost')).html);
    await waitForPanel(panel, '기사 속 거래를 읽는 중');
    const top = () => panel.evaluate(() => document.querySelector('#deals')?.getBoundingClientRect().top);
    const before = await top();
    await waitForPanel(panel, '기사에서 거래');
    expect(await top()).toBe(before);
    await pressInPanel(panel, '보기');
    await waitForPanel(panel, '이 기사의 거래');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('이 기사의 거래');
  });

  test('what an article states is asked again after a failure, and nothing is moved', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    await delayClaims(panel, 0, 1);
    await dropFile(panel, '저장.html', pageOf(article('businesspost')).html);
    await waitForPanel(panel, '기사 속 거래를 읽지 못함');
    const top = () => panel.evaluate(() => document.querySelector('#deals')?.getBoundingClientRect().top);
    const before = await top();
    await pressInPanel(panel, '다시 읽기');
    await waitForPanel(panel, '기사에서 거래');
    expect(await top()).toBe(before);
    await pressInPanel(panel, '보기');
    await waitForPanel(panel, '이 기사의 거래');
  });

  test('another file of the same name begins anew', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    await dropFile(panel, '저장.html', pageOf(article('businesspost')).html);
    await waitForClaims(panel);
    await pressInPanel(panel, 'xAI ');
    await waitForPanel(panel, 'xAI 1/');
    const filtered = await panel.evaluate(() => document.querySelectorAll('.passage').length);
    expect(filtered).toBe(1);
    await dropFile(panel, '저장.html', pageOf(article('naver-long')).html);
    const text = await waitForPanel(panel, '2024.12.20');
    expect(text).not.toMatch(/ 1\/\d/);
    expect(await panel.evaluate(() => document.querySelectorAll('.passage').length)).toBe(0);
  });

  test('EUC-KR is read as what it is', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    // `엔비디아` and `삼성전자` in EUC-KR, the rest in ASCII.
    const nvidia = [0xbf, 0xa3, 0xba, 0xf1, 0xb5, 0xf0, 0xbe, 0xc6];
    const samsung = [0xbb, 0xef, 0xbc, 0xba, 0xc0, 0xfc, 0xc0, 0xda];
    const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
    const line = [...nvidia, ...ascii(' GPU H100 HBM '), ...samsung, ...ascii('. ')];
    const body = Array.from({ length: 30 }, () => line).flat();
    const start = ascii(
      '<!doctype html><meta charset="euc-kr"><title>H100</title><meta property="article:published_time" content="2024-05-01T09:00:00+09:00"><article><h1>H100 HBM</h1><p>',
    );
    await dropFile(panel, 'old.html', [...start, ...body, ...ascii('</p></article>')]);
    const text = await waitForPanel(panel, '이 기사에서 회사');
    expect(text).toContain('엔비디아 30');
    expect(text).toContain('삼성전자 30');
  });

  test('a bad file gets one clear message, and what was there stays', async () => {
    const panel = await stage.browser.extensionPage(emptyTab);
    opened.push(panel);
    await waitForPanel(panel, '탭이 닫혔습니다');
    const cases: [string, string | number[], string][] = [
      ['a.html', '', '빈 파일입니다'],
      ['b.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], '웹페이지가 아닙니다'],
      ['c.txt', '태그가 없는 글', 'HTML 태그가 없는 글입니다'],
      ['d.mhtml', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n\r\n<html>', '.mhtml'],
      ['d.md', '# 칩\n\n[엔비디아](https://a.example/) <b>칩</b>\n\n## 거래', '웹페이지가 아닙니다'],
      ['d.json', '{"html": "<p>엔비디아</p>"}', '웹페이지가 아닙니다'],
      ['e.html', '<!doctype html><title>빈 쪽</title><p>짧다.</p>', '기사 본문을 찾지 못했습니다'],
    ];
    for (const [name, content, words] of cases) {
      await dropFile(panel, name, content);
      const text = await waitForPanel(panel, words);
      expect(text).toContain(name);
      expect(text).toContain('탭이 닫혔습니다');
      expect(await panel.evaluate(() => document.querySelectorAll('.fault').length)).toBe(1);
    }
    await dropFile(panel, 'good.html', pageOf(article('businesspost')).html);
    await waitForPanel(panel, '이 기사에서 회사');
    expect(await panelText(panel)).not.toContain('본문을 찾지 못했습니다');
  });
});
