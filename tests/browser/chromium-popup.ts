import type { BrowserContext, CDPSession } from 'playwright-core';
import type { ChromiumPage } from './chromium-driver.ts';
import type { Page, Plain, Popup } from './driver.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Presses the toolbar's button over a page by a command of the browser, which does what a finger does there: it opens
 * the popup and grants `activeTab`. Playwright does not list popups among its pages, so we speak to it ourselves.
 * @param root a session with the browser that was started with `--enable-unsafe-extension-debugging`
 */
export async function openChromiumPopup(root: CDPSession, extensionOrigin: string, page: Page): Promise<Popup> {
  await page.focus();
  const { targetInfo } = await (page as ChromiumPage).cdp.send('Target.getTargetInfo');
  const { targetId: tab } = await tabOf(root, targetInfo);
  await root.send('Extensions.triggerAction', { id: new URL(extensionOrigin).host, targetId: tab });
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await root.send('Target.getTargets');
    const found = targetInfos.find(({ type, url }) => type === 'page' && url === `${extensionOrigin}/popup.html`);
    if (found) return attach(root, found.targetId);
    await sleep(50);
  }
  throw new Error('the popup has not opened');
}

/** The tab that holds a page: the browser names both, and ties them by address only. */
async function tabOf(root: CDPSession, page: { url: string; title: string }) {
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url);
  const [tab] = tabs;
  if (!tab || tabs.length > 1) throw new Error(`expected one tab at ${page.url}, not ${tabs.length}`);
  return tab;
}

async function attach(root: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const answer = JSON.parse(message);
    if (from === sessionId) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = <R>(method: string, params: object) =>
    new Promise<R>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as R)));
      root
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) })
        .catch(reject);
    });
  const mouse = (type: string, x: number, y: number) =>
    send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  return {
    async evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
      const expression = `(${run})(...${JSON.stringify(args)})`;
      const { result, exceptionDetails } = await send<{ result: { value: R }; exceptionDetails?: { text: string } }>(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    async click(x, y) {
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y);
    },
    // It closes by itself when the reader looks elsewhere.
    close: async () => void (await root.send('Target.closeTarget', { targetId }).catch(() => {})),
  };
}

/** Takes every host away from the extension, as the reader may in the browser's settings. */
export async function withholdHosts(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const wish = JSON.stringify({ extensionId: id, hostAccess: 'ON_CLICK' });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wish})`);
  await page.close();
}
