import browser from 'webextension-polyfill';
import { askPage } from '../ask-page.ts';
import { isListed } from '../listed.ts';
import { readStored } from '../settings/stored.ts';
import { patternOf } from '../site.ts';
import type { PageState } from '../to-page.ts';
import type { CurrentSite } from './current-site.ts';

/**
 * How things stand on a site.
 * `off`: the reader has not turned it on, or has turned a listed site off. `withheld`: a listed host that Firefox
 * withholds, or that the reader has taken from us. `on`: we run at every load.
 */
export interface Standing {
  readonly kind: 'off' | 'withheld' | 'on';
  readonly listed: boolean;
  /** What runs in the tab made of its page, which may be on for this once; null where nothing runs. */
  readonly page: PageState | null;
}

export async function standingOf({ site, tabId }: CurrentSite): Promise<Standing> {
  const [granted, scripts, page, { offHosts }] = await Promise.all([
    browser.permissions.contains({ origins: [patternOf(site)] }),
    browser.scripting.getRegisteredContentScripts(),
    tabId === undefined ? null : askPage(tabId),
    readStored(),
  ]);
  const listed = isListed(site);
  const isOff = offHosts.includes(new URL(site).hostname);
  if (listed) return { kind: isOff ? 'off' : granted ? 'on' : 'withheld', listed, page };
  const isRegistered = scripts.some((script) => script.matches?.includes(patternOf(site)));
  return { kind: granted && isRegistered ? 'on' : 'off', listed, page };
}
