import { expect, inject, test } from 'vitest';
import type { Accessible, Page } from './driver.ts';
import { cardIsGone, cardText, openCard, restOn, until, waitForCard, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/**
 * The real card for those who do not see or point: asserted from the browsers' own accessibility trees, since tools that
 * look at the page see nothing inside of a closed root.
 */
const stage = useBrowser();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The card's tree, once it is there: browsers make it when first asked. */
const treeOf = (page: Page, good: (found: Accessible[]) => boolean = (found) => found.length > 20) =>
  until(() => page.accessibleCard(), good);
const said = (found: readonly Accessible[], ...roles: Accessible['role'][]) =>
  found.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role}: ${name}`);

test('names, roles and reading order', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  const tree = await treeOf(page);
  const order = said(tree, 'dialog', 'heading', 'button', 'link', 'image');
  // What the article states stands between who it is and the deals, as soon as it has been read (claims.spec.ts).
  const claims = order.filter((one) => /^heading: 이 기사의 거래|^button: 문장 보기$/.test(one));
  expect(order.slice(5, 5 + claims.length)).toEqual(claims);
  expect(order.filter((one) => !claims.includes(one)).slice(0, 8)).toEqual([
    'dialog: 엔비디아의 이전 거래',
    'heading: 엔비디아',
    'button: 더 보기',
    'button: 닫기',
    expect.stringMatching(/^image: .*이전 .*건/),
    expect.stringMatching(/^heading: 이 기사에 나온 상대와 \d+건$/),
    'button: 아마존',
    expect.stringMatching(/^button: 호퍼|^link: .*새 탭에서 열림/),
  ]);
  // Every deal is an item of a list, and says its date in words.
  const items = tree.filter(({ role }) => role === 'item');
  expect(items.length).toBeGreaterThanOrEqual(5);
  expect(said(tree, 'text').filter((text) => /\d{4}년 \d+월 \d+일/.test(text)).length).toBeGreaterThanOrEqual(5);
  expect(said(tree, 'text')).toContain('text: 투자 판단의 근거가 아님');
  // Nothing that can be pressed is without a name.
  expect(tree.filter(({ role, name }) => (role === 'button' || role === 'link') && name.trim() === '')).toEqual([]);
});

test('by key the opening is told, and the focus is told when the reader goes in', async () => {
  const page = await stage.show(article('naver-long'));
  await waitForMarks(page);
  await sleep(800);
  await stage.browser.pressShortcut(page);
  await waitForCard(page);
  const status = await until(
    () => page.inCard((root) => root.querySelector('[role=status]')?.textContent ?? ''),
    (words) => words !== '',
  );
  expect(status).toMatch(/^.+, 이 기사 전 거래 \d+건\. Enter/);
  await page.key('Enter');
  const tree = await treeOf(page, (found) => found.some(({ isFocused }) => isFocused));
  expect(
    said(
      tree.filter(({ isFocused }) => isFocused),
      'dialog',
    ),
  ).toEqual([expect.stringMatching(/의 이전 거래$/)]);
  // Through the card by Tab: the way out of it comes after what stands before it.
  const way: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    await page.key('Tab');
    way.push(
      (await page.inCard(
        (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent,
      )) ?? '',
    );
  }
  expect(way.slice(0, 2)).toEqual(['더 보기', '닫기']);
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
});

test('every status, kind and role of the card is explained once, when asked for', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  expect(await cardText(page)).not.toContain('구매자');
  await page.inCard((root) => {
    const fold = [...root.querySelectorAll('details')].find((one) => one.textContent === '상태·종류·역할의 뜻');
    if (fold) fold.open = true;
  });
  const { words, statuses } = await until(
    async () =>
      (await page.inCard((root) => ({
        words: [...root.querySelectorAll('dt')].map((one) => one.textContent ?? ''),
        statuses: [...root.querySelectorAll('.row .status')].map((one) => one.textContent ?? ''),
      }))) ?? { words: [], statuses: [] },
    (found) => found.words.length > 0,
  );
  expect(words.length).toBe(new Set(words).size);
  expect(words).toEqual(expect.arrayContaining([...new Set(statuses)]));
  expect(words).toEqual(expect.arrayContaining(['공급', '투자', '공급자', '구매자', '투자자', '참여자']));
  const tree = await treeOf(page);
  expect(said(tree, 'text')).toContain('text: 칩·장비·서비스를 파는 쪽');
});

test('1.4.13: dismissed without moving, reached by the pointer, and there until the reader is done', {
  timeout: 60_000,
}, async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  await sleep(10_000);
  expect(await cardText(page), 'no clock takes it away').not.toBeNull();
  const box = await page.inCard((root) => {
    const { left, top, width, height } = root.host.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.glide(box?.x ?? 0, box?.y ?? 0, 600);
  await sleep(1000);
  expect(await cardText(page), 'the pointer reaches it').not.toBeNull();
  await page.key('Escape');
  expect(await cardIsGone(page), 'Esc closes it').toBe(true);
  await restOn(page, '엔비디아');
  await waitForCard(page);
});

test('2.5.8: whatever can be pressed is at least 24 by 24 px', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  const small = () =>
    page.inCard((root) => {
      root.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
      root.querySelector<HTMLElement>('[aria-pressed=false]')?.click();
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      return [...root.querySelectorAll('button, a, summary')]
        .map((element) => ({
          box: element.getBoundingClientRect(),
          words: `${element.className} ${element.textContent}`,
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ box, words }) => `${words}: ${box.width.toFixed(1)}×${box.height.toFixed(1)}`);
    });
  await small();
  await sleep(300);
  expect(await small()).toEqual([]);
});

test.each([
  ['320 px wide', 320, 640],
  ['at 200 %', 500, 400],
])('%s the card stands in the window, and nothing in it is cut or scrolls sideways', async (_, width, height) => {
  const page = await stage.show(article('naver-long'));
  await page.setViewport(width, height);
  await openCard(page, '엔비디아');
  const found = await page.inCard((root) => {
    const { left, top, right, bottom, height } = root.host.getBoundingClientRect();
    const wide = [...root.querySelectorAll('.body, .head, .foot, .row')].filter(
      (one) => one.scrollWidth > one.clientWidth,
    );
    return {
      isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      part: height / innerHeight,
      wide: wide.map(({ className }) => className),
    };
  });
  await page.setViewport(1000, 800);
  expect(found).toMatchObject({ isInside: true, wide: [] });
  expect(found?.part).toBeLessThanOrEqual(0.701);
});

test('nothing moves by itself', async () => {
  const page = await stage.show(article('naver-long'));
  await openCard(page, '엔비디아');
  expect(await page.inCard((root) => root.getAnimations().length)).toBe(0);
  expect(inject('browser')).toBe(stage.browser.name);
});
