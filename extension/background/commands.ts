import browser, { type Tabs } from 'webextension-polyfill';
import type { ToPage } from '../to-page.ts';

/** The commands of the manifest, whose keys the reader can change in the browser's own settings. */
export async function onCommand(command: string, pressedIn: Tabs.Tab | undefined): Promise<void> {
  if (command !== 'walk') return;
  const [tab] = pressedIn ? [pressedIn] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const message: ToPage = { type: 'to-page-walk' };
  // To all frames: some sites keep the article in one. Where none of our scripts runs nobody listens.
  await browser.tabs.sendMessage(tab.id, message).catch(() => {});
}
