import type { Browser, Page } from './driver.ts';
import { until } from './reader.ts';

/** The panel as the browser tests open it: as a page of its own that speaks of one tab. */

interface Tabs {
  query(of: object): Promise<{ id: number; url?: string; active: boolean }[]>;
}
declare const chrome: { tabs: Tabs };

/** The id of the tab that shows an address. */
async function tabAt(browser: Browser, url: string): Promise<number> {
  const page = await browser.extensionPage('content.css');
  const id = await page.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
    url,
  );
  await page.close();
  return id;
}

/** Opens the panel for the tab at an address that the extension may see; for any other, as for one that has gone. */
export async function openPanelFor(browser: Browser, url: string): Promise<Page> {
  return browser.extensionPage(`panel.html?tab=${await tabAt(browser, url)}`);
}

/** What the panel shows: its text without what is there to be heard only, and without the choices of its fields. */
export function panelText(panel: Page): Promise<string> {
  return panel.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const beside of copy.querySelectorAll('.spoken, option, script')) beside.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
}

/** Waits until the panel says some words, and gives all that it says. */
export async function waitForPanel(panel: Page, words: string): Promise<string> {
  const text = await until(
    () => panelText(panel),
    (all) => all.includes(words),
  );
  if (!text.includes(words)) throw new Error(`expected "${words}" in the panel; it says: ${text.slice(0, 500)}`);
  return text;
}

/** Waits until the deals that the article states are shown; where they came late, asks for them. */
export async function waitForClaims(panel: Page): Promise<string> {
  const text = await until(
    () => panelText(panel),
    (all) => all.includes('이 기사의 거래') || all.includes('기사에서 거래'),
  );
  if (text.includes('기사에서 거래')) await pressInPanel(panel, '보기');
  return waitForPanel(panel, '이 기사의 거래');
}

/**
 * From now on the background's answer about what an article states comes `ms` later in this panel; with `fails` the
 * first `fails` questions are answered by a failure.
 */
export function delayClaims(panel: Page, ms: number, fails = 0): Promise<void> {
  return panel.evaluate(
    (wait, failures) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Messaging | undefined>;
      const { runtime } = (browser ?? chrome) as Messaging;
      const send = runtime.sendMessage.bind(runtime);
      let left = failures;
      runtime.sendMessage = async (message) => {
        if (message.type !== 'page-claims') return send(message);
        await new Promise((resolve) => setTimeout(resolve, wait));
        left -= 1;
        return left >= 0 ? { kind: 'failed', reason: 'by the test' } : send(message);
      };
    },
    ms,
    fails,
  );
}
interface Messaging {
  runtime: { sendMessage(message: { type: string }): Promise<unknown> };
}

/** Presses the first button whose words, or whose name for those who listen, begin with `words`. */
export async function pressInPanel(panel: Page, words: string): Promise<void> {
  const find = () =>
    panel.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
      );
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words);
  // The panel may be drawing the next article: the button counts once it stands still.
  let before = '';
  const place = await until(find, (found) => {
    const now = JSON.stringify(found);
    const isStill = found !== null && now === before;
    before = now;
    return isStill;
  });
  if (!place) throw new Error(`expected a button "${words}" in the panel`);
  await panel.mouse.click(place.x, place.y);
}

/** Chooses in a field of the filter, as a reader does by its list. */
export function chooseInPanel(panel: Page, label: string, value: string): Promise<void> {
  return panel.evaluate(
    (name, wanted) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(name));
      const select = field?.querySelector('select');
      const option = [...(select?.options ?? [])].find((one) => one.text.startsWith(wanted));
      if (!select || !option) throw new Error(`expected "${wanted}" in the field "${name}"`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

/** Drops a file on the panel. Bytes as numbers, where it is no text. */
export function dropFile(panel: Page, name: string, content: string | number[]): Promise<void> {
  return panel.evaluate(
    (file, parts) => {
      const bytes = typeof parts === 'string' ? parts : new Uint8Array(parts);
      const data = new DataTransfer();
      data.items.add(new File([bytes], file));
      const event = { bubbles: true, cancelable: true, dataTransfer: data };
      document.body.dispatchEvent(new DragEvent('dragover', event));
      document.body.dispatchEvent(new DragEvent('drop', event));
    },
    name,
    content,
  );
}

/** What flashes in a page right now, and where it stands in the page. */
export function flashing(page: Page): Promise<{ text: string; isInWindow: boolean; y: number; x: number } | null> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chipdeal-flash') ?? [])] as Range[];
    if (!range) return null;
    const { top, bottom, left } = range.getBoundingClientRect();
    return { text: String(range), isInWindow: top >= 0 && bottom <= innerHeight, y: top + scrollY, x: left };
  });
}
