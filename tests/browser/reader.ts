import type { Browser, Page, Popup } from './driver.ts';

/**
 * What a reader sees and does on a page: marks, the pointer on one of them, the card. Used by the browser tests and by
 * the command that shows the demo article.
 */

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is good; the last answer in any case. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean, timeout = 5000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (good(answer) || Date.now() > end) return answer;
    await sleep(50);
  }
}

/** The texts that are painted right now (only marks near the window are), in document order. */
export function paintedMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^chipdeal-(company|chip)/.test(name))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .filter((range) => !range.collapsed)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String),
  );
}

/** Waits until something is painted, and gives it. */
export function waitForMarks(page: Page): Promise<string[]> {
  return until(
    () => paintedMarks(page),
    (marks) => marks.length > 0,
  );
}

/** Every mark of the page in document order: scrolls through it, as marks far from the window are not painted. */
export async function allMarks(page: Page): Promise<string[]> {
  await waitForMarks(page);
  return page.evaluate(async () => {
    const ranges: Range[] = [];
    const known = new Map<Node, Set<number>>();
    const collect = () => {
      for (const [name, highlight] of CSS.highlights) {
        if (!/^chipdeal-(company|chip)/.test(name)) continue;
        for (const range of [...highlight] as Range[]) {
          const starts = known.get(range.startContainer) ?? new Set();
          if (range.collapsed || starts.has(range.startOffset)) continue;
          known.set(range.startContainer, starts.add(range.startOffset));
          ranges.push(range);
        }
      }
    };
    const back = scrollY;
    for (let y = 0; ; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 120));
      collect();
      if (y + innerHeight >= document.documentElement.scrollHeight) break;
    }
    scrollTo({ top: back, behavior: 'instant' });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
}

/**
 * The text that the painted marks stand in, of the smallest element that holds them all.
 * @public tools/start.mjs uses it, which no analysis of imports sees
 */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => /^chipdeal-(company|chip)/.test(name))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const [first] = ranges;
    const last = ranges.at(-1);
    if (!first || !last) return '';
    const all = document.createRange();
    all.setStart(first.startContainer, first.startOffset);
    all.setEnd(last.endContainer, last.endOffset);
    const holder = all.commonAncestorContainer;
    const element = holder instanceof HTMLElement ? holder : holder.parentElement;
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded or hidden must not be in it.
    return element?.innerText ?? '';
  });
}

/** Scrolls the painted mark with this text into the upper part of the window; the middle of its first line. */
async function locate(page: Page, text: string): Promise<{ x: number; y: number }> {
  const find = () =>
    page.evaluate((wanted) => {
      const range = [...CSS.highlights]
        .filter(([name]) => /^chipdeal-(company|chip)/.test(name))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .find((one) => one.toString() === wanted);
      if (!range) return null;
      const { top } = range.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, text);
  const place = await until(find, (found) => found !== null);
  if (!place) throw new Error(`no mark "${text}" is painted`);
  // Scrolling has moved the page; where the mark stands now counts.
  await sleep(60);
  return (await find()) ?? place;
}

/** Puts the pointer on a mark and lets it rest there. */
export async function restOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { x, y } = await locate(page, text);
  await page.mouse.move(x - 2, y);
  await page.mouse.glide(x, y, 60);
  return { x, y };
}

/** What the open card says, or null where none is to be seen. */
export function cardText(page: Page): Promise<string | null> {
  return page.inCard((root) => {
    const box = root.host.getBoundingClientRect();
    if (!root.host.isConnected || box.height === 0 || box.width === 0) return null;
    const texts: string[] = [];
    for (const child of root.children) {
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded or hidden must not be in it.
      if (child.localName !== 'style') texts.push((child as HTMLElement).innerText);
    }
    return texts.join('\n').trim() || null;
  });
}

/** Waits for the card; throws where none comes. */
export async function waitForCard(page: Page, timeout = 5000): Promise<string> {
  const text = await until(
    () => cardText(page),
    (found) => found !== null,
    timeout,
  );
  if (text === null) throw new Error('no card has opened');
  return text;
}

/** Waits until no card is to be seen; false where one stays. */
export async function cardIsGone(page: Page, timeout = 3000): Promise<boolean> {
  const text = await until(
    () => cardText(page),
    (found) => found === null,
    timeout,
  );
  return text === null;
}

/** Rests on a mark until its card is open, and gives what it says. */
export async function openCard(page: Page, text: string): Promise<string> {
  await restOn(page, text);
  return waitForCard(page);
}

/** Turns the extension on for a site as a reader does: by the button of the popup. `https://board.example` */
export async function turnOn(browser: Browser, origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin); // a host is granted with all of its ports
  await browser.grantOptionalHost(`${protocol}//${hostname}`);
  await pressInPopup(browser, origin, '이 사이트에서 켜기');
}

/** Turns it off again, by the button that has taken the place of the first. */
export function turnOff(browser: Browser, origin: string): Promise<void> {
  return pressInPopup(browser, origin, '이 사이트에서 끄기');
}

/** Chooses in the popup of a listed site how names are marked: presses what is labelled with `word`. */
export async function choose(browser: Browser, word: string): Promise<void> {
  const popup = await browser.extensionPage(`popup.html?site=${encodeURIComponent('https://n.news.naver.com')}`);
  const place = await until(
    () => placeOf(popup, 'label', word),
    (found) => found !== null,
  );
  if (!place) throw new Error(`expected "${word}" in the popup`);
  await popup.mouse.click(place.x, place.y);
  await popup.close();
}

/** Waits until the popup says some words, and gives all that it says. Throws where they do not come. */
export async function waitForWords(popup: Pick<Page, 'evaluate'>, words: string): Promise<string> {
  const text = await until(
    () => popup.evaluate(() => document.body?.textContent ?? ''),
    (all) => all.includes(words),
  );
  if (!text.includes(words)) throw new Error(`expected "${words}" in the popup; it says: ${text}`);
  return text;
}

/** Presses a button of the popup as soon as it is there. */
export async function press(popup: Pick<Popup, 'evaluate' | 'click'>, words: string): Promise<void> {
  // A popup grows with what it shows: the button counts as there once it has stopped moving.
  let before = '';
  const place = await until(
    () => placeOf(popup, 'button', words),
    (found) => {
      const now = JSON.stringify(found);
      const isStill = found !== null && now === before;
      before = now;
      return isStill;
    },
  );
  if (!place) throw new Error(`expected a button "${words}" in the popup`);
  await popup.click(place.x, place.y);
}

/** The middle of the first element whose words hold `word`; null while it is not there or folded away. */
function placeOf(page: Pick<Page, 'evaluate'>, tag: string, word: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (name, words) => {
      const found = [...document.querySelectorAll(name)].find((one) => one.textContent?.includes(words));
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    tag,
    word,
  );
}

/** Opens the popup for a site, presses the button whose words hold `word`, and waits until that button has gone. */
async function pressInPopup(browser: Browser, origin: string, word: string): Promise<void> {
  const popup = await browser.extensionPage(`popup.html?site=${encodeURIComponent(origin)}`);
  const button = () => placeOf(popup, 'button', word);
  const place = await until(button, (found) => found !== null);
  if (place) await popup.mouse.click(place.x, place.y);
  const left = await until(button, (found) => found === null);
  const says = await popup.evaluate(() => document.body.textContent);
  await popup.close();
  if (!place || left) throw new Error(`expected a "${word}" for ${origin} that works in the popup; it says: ${says}`);
}
