import browser from 'webextension-polyfill';
import type { PageState, ToPage } from './to-page.ts';

/**
 * What the content script of a tab made of its page, or null where none runs. One of a version before an update does not
 * hear us any more, and counts as none.
 */
export async function askPage(tabId: number): Promise<PageState | null> {
  return ((await send(tabId, { type: 'to-page-state' })) as PageState | undefined) ?? null;
}

/**
 * The article of a tab wherever it stands: some sites keep it in a frame (blogs, cafés). Of several the one with the most
 * names; null where nothing runs in the tab's own page.
 */
export async function askTab(tabId: number): Promise<PageState | null> {
  const page = await askPage(tabId);
  if (page?.kind !== 'no-article') return page;
  const answers = await Promise.all(
    (await framesOf(tabId)).map(
      (frame) => send(tabId, { type: 'to-page-state' }, frame) as Promise<PageState | undefined>,
    ),
  );
  const articles = answers.filter((answer) => answer?.kind === 'article');
  return articles.sort((a, b) => b.found - a.found)[0] ?? page;
}

/**
 * The frames of a tab that we may look into: of granted hosts, and of the tab's own site where the reader has pressed
 * our button over it. No permission for this alone: `webNavigation`, which lists them, would tell of all browsing.
 */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, func: () => true, injectImmediately: true });
    return results.map(({ frameId }) => frameId).filter((frame) => frame !== 0);
  } catch {
    return [];
  }
}

/** Has the content script of a tab take its marks away and stop. */
export async function endPage(tabId: number): Promise<void> {
  await send(tabId, { type: 'to-page-end' });
}

async function send(tabId: number, message: ToPage, frameId = 0): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined; // nobody listens there
  }
}
