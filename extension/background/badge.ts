import browser, { type Runtime } from 'webextension-polyfill';
import { speakAs } from '../settings/language.ts';
import { readStored } from '../settings/stored.ts';
import { say } from '../words.ts';

/** A quiet grey that carries white figures at 7:1, on light and dark toolbars. */
const grey = '#535a64';

/**
 * Shows on the toolbar how many names of a tab's article have prior deals; nothing for none. Browsers clear it when the
 * tab goes to another page.
 * @param sender the page that has counted; frames inside of it do not speak for the tab
 */
export async function showCount(count: number, { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  const tabId = tab.id;
  if (count === 0) return clearCount(tabId);
  speakAs((await readStored()).settings);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: grey }),
    browser.action.setTitle({ tabId, title: say('badge_title', count) }),
  ]);
}

/** Takes the figure of a tab away. */
export async function clearCount(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: say('extension_name') }),
  ]);
}
