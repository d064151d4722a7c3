import { beforeAll, expect, test } from 'vitest';
import type { Page } from './driver.ts';
import { cardIsGone, cardText, openCard, restOn, turnOn, until, waitForMarks } from './reader.ts';
import { article, useBrowser } from './use-browser.ts';

/** What the article itself states, on the cards of those that it involves. */
const stage = useBrowser();

beforeAll(() => turnOn(stage.browser, 'https://board.example'));

const order = 'xAI는 엔비디아에서 B200 40만 장을 구매하기로 했다.';
const filler = Array.from(
  { length: 30 },
  (_, n) => `데이터센터를 어디에 지을지는 아직 알려지지 않았다. 이야기는 ${n}쪽으로 이어진다.`,
);

/** An article of 2024-12-02 with these paragraphs. */
const written = (...paragraphs: string[]) => ({ ...article('businesspost'), captions: [], paragraphs });

/** Opens the card of a name, again until it holds what the article states, which is asked for in an idle moment. */
async function openWithClaims(page: Page, name: string): Promise<string> {
  await waitForMarks(page);
  return until(
    async () => {
      await page.key('Escape');
      await page.mouse.glide(5, 5, 60);
      await cardIsGone(page);
      return openCard(page, name);
    },
    (card) => card.includes('이 기사의 거래'),
    10_000,
  );
}

/** The text that is set off as a claim's sentence, and whether it is in the window; null where none is. */
const sentence = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('chipdeal-sentence'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    if (!range) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { text: String(range).trim(), isInWindow: top >= 0 && bottom <= innerHeight, top, bottom };
  });

/** Presses the button that shows the sentence of the first claim. */
async function pressSentence(page: Page): Promise<void> {
  // A card that has just opened lets presses through (interest.spec.ts).
  await until(
    () => page.inCard((root) => root.querySelector<HTMLElement>('.root')?.dataset.stage ?? null),
    (stage) => stage !== null && stage !== 'ghost',
  );
  const box = await page.inCard((root) => {
    const button = root.querySelector('button.quiet-link');
    button?.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  if (!box) throw new Error('no card is open');
  await page.mouse.glide(box.x, box.y, 200);
  await page.mouse.click(box.x, box.y);
}

test('the card of a party sets what the article states beside what was told before', async () => {
  const page = await stage.show(written(order, '오픈AI도 같은 줄에 서 있다.'));
  const card = await openWithClaims(page, 'xAI');
  expect(card).toContain('자동으로 읽음');
  expect(card.replaceAll('\u00a0', ' ')).toContain(
    'B200 40만 장 · 앞서 약 30만 장 목표(2024.06, 머니투데이), 그보다 약 10만 장 많음',
  );
  expect(card.indexOf('이 기사의 거래')).toBeLessThan(card.indexOf('이 기사에 나온 상대'));
  expect(await openWithClaims(page, '엔비디아')).toContain('xAI에 공급');
});

test('the card of somebody whom the article only names has none', async () => {
  const page = await stage.show(written(order, '오픈AI도 같은 줄에 서 있다.'));
  await openWithClaims(page, 'xAI');
  await page.key('Escape');
  await page.mouse.glide(5, 5, 60);
  await cardIsGone(page);
  expect(await openCard(page, '오픈AI')).not.toContain('이 기사의 거래');
});

test('the sentence is set off when asked for, and not after the card has closed', async () => {
  const page = await stage.show(written(`<b>먼저</b> 온 소식. ${order}`, '오픈AI도 같은 줄에 서 있다.'));
  await openWithClaims(page, 'xAI');
  expect(await sentence(page)).toBeNull();
  await pressSentence(page);
  expect(
    await until(
      () => sentence(page),
      (found) => found !== null,
    ),
  ).toMatchObject({ text: order, isInWindow: true });
  expect(await cardText(page)).not.toBeNull();
  await page.key('Escape');
  expect(await cardIsGone(page)).toBe(true);
  expect(await sentence(page)).toBeNull();
});

test('a sentence out of the window is brought into it, beside the open card', async () => {
  const page = await stage.show(written('xAI 이야기다. 엔비디아도 나온다. 오픈AI도 나온다.', ...filler, order));
  await openWithClaims(page, 'xAI');
  await pressSentence(page);
  expect(
    await until(
      () => sentence(page),
      (found) => found?.isInWindow === true,
    ),
  ).toMatchObject({ text: order, isInWindow: true });
  // It stays, wherever it had to go.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await cardText(page)).toContain('이 기사의 거래');
  const card = await page.inCard((root) => {
    const { top, bottom } = root.host.getBoundingClientRect();
    return { top, bottom };
  });
  const { top = 0, bottom = 0 } = (await sentence(page)) ?? {};
  expect(bottom <= (card?.top ?? 0) || top >= (card?.bottom ?? 0)).toBe(true);
  await page.mouse.click(5, 5);
  expect(await cardIsGone(page)).toBe(true);
});

test('a sheet stays, and closes as before, when it has shown a sentence', async () => {
  const page = await stage.show(written('xAI 이야기다. 엔비디아도 나온다. 오픈AI도 나온다.', ...filler, order));
  await openWithClaims(page, 'xAI');
  await page.key('Escape');
  await cardIsGone(page);
  const { x, y } = await restOn(page, 'xAI');
  await page.mouse.glide(5, 5, 60);
  await cardIsGone(page);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.tap(x, y);
  await until(
    () => cardText(page),
    (text) => text?.includes('이 기사의 거래') ?? false,
  );
  await pressSentence(page);
  const shown = await until(
    () => sentence(page),
    (found) => found?.isInWindow === true,
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await cardText(page)).toContain('이 기사의 거래');
  const later = await sentence(page);
  expect(later).toEqual(shown);
  const sheet = await page.inCard((root) => {
    const { top, bottom } = root.host.getBoundingClientRect();
    return { top, bottom };
  });
  expect((later?.bottom ?? 0) <= (sheet?.top ?? 0) || (later?.top ?? 0) >= (sheet?.bottom ?? 0)).toBe(true);
  await page.evaluate(() => history.back());
  expect(await cardIsGone(page)).toBe(true);
});

test('headlines below the article state nothing', async () => {
  const headline = '엔비디아, 메타에 H100 35만 장 공급하기로';
  const page = await stage.show({
    ...written('xAI는 엔비디아의 칩을 기다린다.', '블랙웰은 설계를 고치느라 늦어졌다. 엔비디아는 내년을 말한다.'),
    relatedTitles: [headline, headline],
  });
  await waitForMarks(page);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await openCard(page, '엔비디아')).not.toContain('이 기사의 거래');
});
