import browser from 'webextension-polyfill';

/** Keeps that the reader does not want the pill. */
export async function hidePill(): Promise<void> {
  await browser.storage.local.set({ pill: false });
}
