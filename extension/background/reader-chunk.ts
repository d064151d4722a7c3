import browser, { type Runtime } from 'webextension-polyfill';

/** Brings the full reader into the frame that asked, and into no other: for a page that the site table does not fit. */
export async function injectReader({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['reader.js'] });
}
