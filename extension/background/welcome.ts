import browser from 'webextension-polyfill';

/** Opens the welcome page beside what the reader is looking at, once after the installation. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
