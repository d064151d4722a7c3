import browser, { type Tabs } from 'webextension-polyfill';
import { walkInTab } from '../ask-page.ts';
import { shippedDeals } from './pack.ts';

/** The commands of the manifest, whose keys the reader can change in the browser's own settings. */
export async function onCommand(command: string, pressedIn: Tabs.Tab | undefined): Promise<void> {
  if (command !== 'walk') return;
  const [tab] = pressedIn ? [pressedIn] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await walkInTab(tab.id);
  // The page will ask for what comes next; before, it would have waited while the deals were opened.
  await shippedDeals().catch(() => {});
}
