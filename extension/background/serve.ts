import browser, { type Tabs } from 'webextension-polyfill';
import { askPage, endPage, type Frame, framesOf } from '../ask-page.ts';
import { isListed } from '../listed.ts';
import { readStored } from '../settings/stored.ts';
import { filesFor, ownFiles, type Site, siteOf } from '../site.ts';
import { clearCount } from './badge.ts';

/**
 * Brings into a tab what the browser would bring there at its next load, and into its frames of the same site. Ends an
 * earlier run of the content script.
 * @param address of the page that the tab shows
 * @throws where the browser does not let us run in the tab's own page
 */
export async function serveTab(tabId: number, address: string): Promise<void> {
  await serveFrame(tabId, { frameId: 0, address });
  const frames = await framesOf(tabId);
  const inner = frames.filter((frame) => frame.frameId !== 0 && siteOf(frame.address) === siteOf(address));
  await Promise.all(inner.map((frame) => serveFrame(tabId, frame).catch(warnOf(frame))));
}

async function serveFrame(tabId: number, { frameId, address }: Pick<Frame, 'frameId' | 'address'>): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const files = filesFor(address, browser.runtime.getManifest().content_scripts ?? []);
  await browser.scripting.executeScript({ target, func: forgetEarlierVersion, injectImmediately: true });
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
  const isWanted = (address: string) => {
    const site = siteOf(address);
    if (site === null || offHosts.includes(new URL(site).hostname)) return false;
    return isListed(address) || sites.includes(site);
  };
  await Promise.all(
    tabs.map(async (tab) => {
      // Browsers tell us the address of a tab only where we have access to its host.
      const { id, url } = tab;
      if (id === undefined || url === undefined || isFrozen(tab)) return;
      const seen = await framesOf(id);
      // One that is too busy to be looked into is served when it comes to rest.
      const frames = (seen.length > 0 ? seen : [{ frameId: 0, address: url }]).filter(({ address }) =>
        isWanted(address),
      );
      await Promise.all(
        frames.map(async (frame) => {
          if ((await askPage(id, frame.frameId)) !== null) return;
          await serveFrame(id, frame).catch(warnOf(frame));
        }),
      );
    }),
  );
}

/** A frame that shows an error page, or has gone meanwhile, does not stop the others. */
const warnOf =
  ({ address }: Pick<Frame, 'address'>) =>
  (error: unknown) =>
    console.warn(`칩딜: ${siteOf(address)}`, error);

/** Chrome's sleeping tabs that keep their memory (since 132; the polyfill's types do not know them). */
function isFrozen(tab: Tabs.Tab): boolean {
  return (tab as { frozen?: boolean }).frozen === true;
}

/** Takes marks and figure away from the open pages and frames of a site. Call it while its host is still granted. */
export async function leaveTabs(site: Site): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      const { id, url } = tab;
      if (id === undefined || url === undefined) return;
      const isOwn = siteOf(url) === site;
      // Nobody has to look into the tab's own page to end it.
      const seen = tab.discarded || isFrozen(tab) ? [] : await framesOf(id);
      const frames = seen.filter(({ frameId, address }) => frameId !== 0 && siteOf(address) === site);
      await Promise.all(
        [...(isOwn ? [0] : []), ...frames.map(({ frameId }) => frameId)].map((one) => endPage(id, one)),
      );
      if (isOwn) await clearCount(id);
    }),
  );
}
