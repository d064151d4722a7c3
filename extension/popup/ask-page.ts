import browser from 'webextension-polyfill';
import type { PageState, ToPage } from '../to-page.ts';

/** What the content script of a tab made of its page, or null where none runs. */
export async function askPage(tabId: number): Promise<PageState | null> {
  const message: ToPage = { type: 'to-page-state' };
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as PageState) ?? null;
  } catch {
    return null; // nobody listens there
  }
}
