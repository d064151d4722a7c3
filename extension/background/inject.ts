import browser, { type Runtime } from 'webextension-polyfill';
import { languageOf } from '../settings/language.ts';
import { readStored } from '../settings/stored.ts';

/**
 * Brings a script into the frame that asked, and into no other: the card's, with that of panel and pill before it (the
 * card's sets both going), when a page first needs it; the full reader
 * where the site table does not fit.
 */
export async function inject(
  file: 'card.js' | 'reader.js',
  { tab, frameId }: Pick<Runtime.MessageSender, 'tab' | 'frameId'>,
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  // Words come before the script that speaks them.
  const isEnglish = file === 'card.js' && languageOf((await readStored()).settings) === 'en';
  const files = file === 'card.js' ? [...(isEnglish ? ['english.js'] : []), 'glance.js', file] : [file];
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files });
}
