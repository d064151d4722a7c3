import { expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { builtExtension, launch, type Page, readStorage, writeStorage } from './driver.ts';
import { cardText, openCard, paintedMarks, until, waitForMarks, waitForWords } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';
import { startWeb } from './web.ts';

/** The pages of the extension itself, with real input: options, welcome page, and what the popup tells. */

const stage = useBrowser();

/** Presses the first element of a kind whose words, or whose name for those who listen, hold `words`. */
async function click(page: Page, tag: string, words: string): Promise<void> {
  const find = () =>
    page.evaluate(
      (name, wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>(name)];
        const found = all.find((one) => `${one.textContent} ${one.getAttribute('aria-label')}`.includes(wanted));
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + Math.min(12, box.width / 2), y: box.y + box.height / 2 } : null;
      },
      tag,
      words,
    );
  const place = await until(find, (found) => found !== null);
  if (!place) throw new Error(`expected <${tag}> "${words}"`);
  await page.mouse.click(place.x, place.y);
}

/** Waits until settings are stored as wanted. */
async function stored(wanted: object): Promise<void> {
  const read = async () => (await readStorage(stage.browser)).settings as Record<string, unknown>;
  const good = (settings: Record<string, unknown>) =>
    Object.entries(wanted).every(([key, value]) => JSON.stringify(settings[key]) === JSON.stringify(value));
  expect(await until(read, (settings) => settings !== undefined && good(settings))).toMatchObject(wanted);
}

const highlightNames = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].sort());

test('a change in the options is stored at once and heard by open pages', async () => {
  const news = await stage.show(article('naver-long'));
  expect(await waitForMarks(news)).toContain('엔비디아');
  const options = await stage.browser.extensionPage('options.html');

  await click(options, 'label', '옅은 바탕색');
  await stored({ look: 'tint' });
  const names = await until(
    () => highlightNames(news),
    (all) => all.some((name) => name.startsWith('chipdeal-company-tint')),
  );
  expect(names.filter((name) => name === 'chipdeal-company')).toEqual([]);

  await click(options, 'input[type=search]', '');
  for (const key of 'nvidia') await options.key(key);
  await click(options, 'button', '엔비디아 숨기기');
  await stored({ hidden: ['nvidia'] });
  expect(
    await until(
      () => paintedMarks(news),
      (marks) => !marks.includes('엔비디아'),
    ),
  ).not.toContain('엔비디아');
  await click(options, 'button', '엔비디아 다시 표시');
  await stored({ hidden: [] });
  expect(
    await until(
      () => paintedMarks(news),
      (marks) => marks.includes('엔비디아'),
    ),
  ).toContain('엔비디아');

  await click(options, 'label', '칩');
  await stored({ kinds: { company: true, group: true, organization: true, chip: false, person: false } });
  await click(options, 'input[type=range]', '');
  await options.key('ArrowRight');
  const openMs = await until(
    async () => ((await readStorage(stage.browser)).settings as { openMs: number }).openMs,
    (ms) => ms !== 300,
  );
  expect(openMs).not.toBe(300);

  await click(options, 'button', '처음 설정으로 되돌리기');
  await click(options, 'dialog button', '되돌리기');
  await stored({
    look: 'dotted',
    openMs: 300,
    kinds: { company: true, group: true, organization: true, chip: true, person: false },
  });
  await click(options, 'button', '되돌리기 취소');
  await stored({ look: 'tint' });
  await click(options, 'label', '점선');
  await click(options, 'label', '칩');
  await stored({
    look: 'dotted',
    kinds: { company: true, group: true, organization: true, chip: true, person: false },
  });
  await options.close();
});

test('English is spoken where it is chosen: the page at once, the card from the next load', async () => {
  const options = await stage.browser.extensionPage('options.html');
  await click(options, 'label', 'English');
  expect(await waitForWords(options, 'Chipdeal settings')).toContain('Hidden names');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  const news = await stage.show(article('businesspost'));
  await waitForMarks(news);
  const card = await openCard(news, '엔비디아');
  expect(card).toMatch(/^N(vidia|VIDIA)/);
  expect(card).toContain('Before the article of');
  expect(card).toContain('Not investment advice');
  // Figures and dates as English papers write them, and none the Korean way.
  expect(card).toMatch(/[A-Z][a-z]{2} \d{1,2}, 20\d\d/);
  expect(card).toMatch(/\$[\d.]+\s(billion|million)|\d{1,3},\d{3}\sunits/);
  expect(card).not.toMatch(/\d\s?[만억조]|달러|\d{4}\.\d\d/);
  await click(options, 'label', '한국어');
  expect(await waitForWords(options, '칩딜 설정')).toContain('숨긴 이름');
  await options.close();
});

test('what cannot be read is put aside at the next change, and choices of the version before are taken over', async () => {
  const { browser } = stage;
  await writeStorage(browser, { settings: { version: 1, strength: 'loud', look: 'solid' }, offSites: 'all of them' });
  const options = await browser.extensionPage('options.html');
  await click(options, 'label', '나온 곳마다');
  await stored({ strength: 'all', look: 'solid', openMs: 300 });
  expect(await readStorage(browser)).toMatchObject({
    'settings.unreadable': { strength: 'loud' },
    'offSites.unreadable': 'all of them',
    offSites: [],
  });
  await click(options, 'label', '처음 나온 곳만');
  await click(options, 'label', '점선');
  await stored({ strength: 'first', look: 'dotted' });
  await options.close();
});

test('the popup tells the names of the article, and offers the panel', async () => {
  const { browser } = stage;
  const news = await stage.show(article('naver-long'));
  await waitForMarks(news);
  const popup = await browser.openPopup(news);
  // Each of the two is asked for by itself, and either may come first.
  await waitForWords(popup as never, '이전 거래');
  const words = await waitForWords(popup as never, '기사 한눈에 보기');
  expect(words).toContain('이 기사에 나온 이름');
  await popup.close();
});

test.each(['light', 'dark'])('axe finds nothing wrong in the real pages, %s', { timeout: 90_000 }, async (theme) => {
  for (const path of ['options.html', 'welcome.html', 'panel.html', 'popup.html?site=https://n.news.naver.com']) {
    const page = await stage.browser.extensionPage(path);
    await waitForWords(page, path.startsWith('welcome') ? '먼저 써 보세요' : '');
    await page.evaluate((wanted) => {
      document.documentElement.style.colorScheme = wanted;
    }, theme);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await violationsOf(page), path).toEqual([]);
    await page.close();
  }
});

test('the welcome page has a card of real deals that follows the names', async () => {
  const page = await stage.browser.extensionPage('welcome.html');
  const card = () =>
    page.evaluate(() => document.querySelector('.demo-card')?.shadowRoot?.querySelector('h2')?.textContent ?? null);
  expect(await until(card, (name) => name !== null)).toBe('엔비디아');
  await click(page, 'button', 'TSMC');
  expect(await until(card, (name) => name === 'TSMC')).toBe('TSMC');
  expect(await cardText(page)).toBeNull();
  await page.close();
});

test('the welcome page opens once, after the installation', { timeout: 60_000 }, async () => {
  const name = inject('browser');
  const web = await startWeb();
  const browser = await launch(name, { extension: builtExtension(name), proxy: web.port, greeted: true });
  const welcomes = async () => (await browser.pages()).filter((url) => url.endsWith('/welcome.html'));
  try {
    expect(await until(welcomes, (urls) => urls.length > 0)).toHaveLength(1);
    await browser.install();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await welcomes()).length).toBeLessThanOrEqual(1);
  } finally {
    await browser.close();
    await web.close();
  }
});
