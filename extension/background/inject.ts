import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Brings a script into the frame that asked, and into no other: the card's when a page first needs it, the full reader
 * where the site table does not fit.
 */
export async function inject(
  file: 'card.js' | 'reader.js',
  { tab, frameId }: Pick<Runtime.MessageSender, 'tab' | 'frameId'>,
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
}
