import browser, { type Tabs } from 'webextension-polyfill';
import { askPage, endPage } from '../ask-page.ts';
import { isListed } from '../listed.ts';
import { readStored } from '../settings/stored.ts';
import { filesFor, ownFiles, type Site, siteOf } from '../site.ts';
import { clearCount } from './badge.ts';

/**
 * Brings into a tab what the browser would bring there at its next load. Ends an earlier run of the content script.
 * @param address of the page that the tab shows
 * @throws where the browser does not let us run in the tab
 */
export async function serveTab(tabId: number, address: string): Promise<void> {
  const target = { tabId };
  const files = filesFor(address, browser.runtime.getManifest().content_scripts ?? []);
  await browser.scripting.executeScript({ target, func: forgetEarlierVersion });
  await browser.scripting.insertCSS({ target, files: [ownFiles.css] });
  await browser.scripting.executeScript({ target, files });
}

/**
 * Runs in the page, before the scripts. After an update a page still holds what the earlier version put down: the
 * site's record, the full reader and the card, which may not fit this version.
 */
function forgetEarlierVersion(): void {
  const page = globalThis as Record<string, unknown> & { __chipdealEnd?: () => void };
  page.__chipdealEnd?.();
  for (const name of ['__chipdealSites', '__chipdealReader', '__chipdealCard', '__chipdealGlance', '__chipdealWords'])
    page[name] = undefined;
}

/**
 * Serves the pages that are open already: Chrome brings content scripts only into pages that load after the
 * installation, after an update or after a grant. Tabs that sleep are left asleep, and those served are left alone.
 * @param sites turned on by the reader, beside the listed ones
 */
export async function serveOpenTabs(sites: readonly Site[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const { offHosts } = await readStored();
  await Promise.all(
    tabs.map(async (tab) => {
      // Browsers tell us the address of a tab only where we have access to its host.
      const { id, url } = tab;
      if (id === undefined || url === undefined || isFrozen(tab)) return;
      if (offHosts.includes(new URL(url).hostname)) return;
      if (!isListed(url) && !sites.includes(siteOf(url) ?? '')) return;
      if ((await askPage(id)) !== null) return;
      // A tab that shows an error page, or has gone meanwhile, does not stop the others.
      await serveTab(id, url).catch((error: unknown) => console.warn(`칩딜: ${siteOf(url)}`, error));
    }),
  );
}

/** Chrome's sleeping tabs that keep their memory (since 132; the polyfill's types do not know them). */
function isFrozen(tab: Tabs.Tab): boolean {
  return (tab as { frozen?: boolean }).frozen === true;
}

/** Takes marks and figure away from the open pages of a site. Call it while its host is still granted. */
export async function leaveTabs(site: Site): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || siteOf(url ?? '') !== site) return;
      await endPage(id);
      await clearCount(id);
    }),
  );
}
