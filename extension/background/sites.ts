import browser from 'webextension-polyfill';
import { readEnabledSites, writeEnabledSites } from '../enabled-sites.ts';
import { isListed } from '../listed.ts';
import { ownFiles, patternOf, type Site, siteOf } from '../site.ts';
import { forgetWish, readWish } from '../wish.ts';
import { leaveTabs, serveOpenTabs, serveTab } from './serve.ts';
import { setOffHost } from './settings.ts';

/** Sites that the reader has turned on one by one, beside the listed ones of the manifest. */

/** One change at a time: the popup's message and the browser's word of the grant come together. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}

/** Ids of the two content scripts that are registered for a site. */
const idsOf = (site: Site) => [`early ${site}`, `content ${site}`] as const;

const isGranted = (site: Site) => browser.permissions.contains({ origins: [patternOf(site)] });

/**
 * Turns on the site that the reader asked for in the popup, from now on and in its open tabs at once, if the browser has
 * granted it; does nothing where there is no such wish. The wish stays until it is fulfilled.
 * @throws where the browser refuses to register our scripts there
 */
export async function fulfilWish(): Promise<void> {
  const site = await inTurn(async () => {
    const wish = await readWish();
    if (wish === null || !(await isGranted(wish))) return null;
    // A listed site that the browser had withheld needs no registration of ours: the manifest's scripts run there again.
    if (!isListed(wish)) await enable(wish);
    await forgetWish();
    return wish;
  });
  // Out of turn: a tab that loads for long must not keep other changes waiting.
  if (site !== null) await serveOpenTabs([site]);
}

async function enable(site: Site): Promise<void> {
  await register(site);
  const sites = await readEnabledSites();
  if (!sites.includes(site)) await writeEnabledSites([...sites, site]);
}

/**
 * Turns a site off: its open tabs at once, and for good. The browser brings our scripts to a listed site all the same;
 * there they read that it is off, and do nothing. The host of another is given back to the browser.
 */
export function disableSite(site: Site): Promise<void> {
  return inTurn(async () => {
    if (isListed(site)) {
      await setOffHost(new URL(site).hostname, true);
      await leaveTabs(site);
      return;
    }
    const sites = await readEnabledSites();
    await writeEnabledSites(sites.filter((one) => one !== site));
    await unregister(site);
    await leaveTabs(site);
    await browser.permissions.remove({ origins: [patternOf(site)] });
  });
}

/** Turns a listed site on again, in its open tabs at once. */
export async function turnOnAgain(site: Site): Promise<void> {
  await inTurn(() => setOffHost(new URL(site).hostname, false));
  await serveOpenTabs([]);
}

/**
 * Runs in the page that a tab shows now, and remembers nothing: access comes from the reader's press on the toolbar
 * (`activeTab`) and ends when the tab goes elsewhere.
 * @throws where the tab shows no web page, or the browser does not let us in
 */
export async function runOnce(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (siteOf(url) === null) throw new Error('this tab shows no web page that the extension may read');
  await serveTab(tabId, url);
}

/**
 * Brings the registered scripts in line with the stored sites and the granted hosts: after an update, which drops
 * registrations, after a start, and after the reader has given or taken a host in the browser's own settings.
 */
export function restoreSites(): Promise<void> {
  return inTurn(async () => {
    for (const site of await readEnabledSites()) {
      try {
        await ((await isGranted(site)) ? register(site) : unregister(site));
      } catch (error) {
        console.error(`칩딜: ${site}`, error); // one site that the browser refuses does not stop the others
      }
    }
  });
}

/** Restores the sites, then serves the pages that are open. */
export async function restoreAndServe(): Promise<void> {
  await restoreSites();
  await serveOpenTabs(await readEnabledSites());
}

/** A host has been granted: to the popup's question, or in the browser's own settings. */
export async function hostsGranted(): Promise<void> {
  // What is wrong with the wish is said where it was made: the popup asks for the same.
  await fulfilWish().catch((error: unknown) => console.warn('칩딜:', error));
  await restoreAndServe();
}

async function register(site: Site): Promise<void> {
  if ((await registeredFor(site)).length === idsOf(site).length) return;
  await unregister(site);
  const matches = [patternOf(site)];
  const [early, content] = idsOf(site);
  await browser.scripting.registerContentScripts([
    { id: early, matches, js: [ownFiles.early], runAt: 'document_start', allFrames: true },
    {
      id: content,
      matches,
      js: [ownFiles.content],
      css: [ownFiles.css],
      runAt: 'document_idle',
      allFrames: true,
    },
  ]);
}

function registeredFor(site: Site) {
  return browser.scripting.getRegisteredContentScripts({ ids: [...idsOf(site)] });
}

async function unregister(site: Site): Promise<void> {
  const known = await registeredFor(site);
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
}
