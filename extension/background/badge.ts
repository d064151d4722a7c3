import browser, { type Runtime } from 'webextension-polyfill';
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
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: grey }),
    browser.action.setTitle({ tabId, title: count === 0 ? say('extension_name') : say('badge_title', count) }),
  ]);
}
