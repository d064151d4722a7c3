import browser from 'webextension-polyfill';
import { type Site, siteOf } from '../site.ts';

/** The site that the popup speaks of. */
export interface CurrentSite {
  readonly site: Site;
  /** Absent where the popup is opened as a page of its own. */
  readonly tabId?: number;
}

/**
 * The site of the tab that the popup was opened over (its address is ours to see by activeTab), or the one in
 * `popup.html?site=…` where the popup stands in a tab of its own. Null where nothing can be turned on.
 */
export async function currentSite(): Promise<CurrentSite | null> {
  const named = new URLSearchParams(location.search).get('site');
  if (named !== null) {
    const site = siteOf(named);
    return site === null ? null : { site };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = siteOf(tab?.url ?? '');
  if (site === null || tab?.id === undefined || !(await letsUsIn(tab.id))) return null;
  return { site, tabId: tab.id };
}

/**
 * False where the browser lets no extension run, whatever the reader grants: its store, an error page, its PDF viewer.
 * Only trying tells; at this moment we may, as the reader has just pressed our button over the tab.
 */
async function letsUsIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
