import browser from 'webextension-polyfill';

/** The site that the popup speaks of. */
export interface CurrentSite {
  /** `https://board.example` */
  readonly origin: string;
  /** Absent where the popup is opened as a page of its own. */
  readonly tabId?: number;
}

/**
 * The site of the tab that the popup was opened over (its address is ours to see by activeTab), or the one in
 * `popup.html?site=…` where the popup stands in a tab of its own. Null where nothing can be turned on.
 */
export async function currentSite(): Promise<CurrentSite | null> {
  const named = new URLSearchParams(location.search).get('site');
  if (named !== null) return siteOf(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return siteOf(tab?.url ?? '', tab?.id);
}

function siteOf(address: string, tabId?: number): CurrentSite | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return tabId === undefined ? { origin } : { origin, tabId };
}
