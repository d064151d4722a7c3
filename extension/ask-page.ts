import browser from 'webextension-polyfill';
import type { PageState, ToPage } from './to-page.ts';

/**
 * What the content script of a tab made of its page, or null where none runs. One of a version before an update does not
 * hear us any more, and counts as none.
 */
export async function askPage(tabId: number): Promise<PageState | null> {
  return ((await send(tabId, { type: 'to-page-state' })) as PageState | undefined) ?? null;
}

/** Has the content script of a tab take its marks away and stop. */
export async function endPage(tabId: number): Promise<void> {
  await send(tabId, { type: 'to-page-end' });
}

async function send(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined; // nobody listens there
  }
}
