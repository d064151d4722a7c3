import browser from 'webextension-polyfill';
import { isListed } from '../listed.ts';
import { takeWish } from '../wish.ts';
import { readEnabledSites, writeEnabledSites } from './stored.ts';

/** Sites that the reader has turned on one by one, beside the listed ones of the manifest. */

/** The match pattern of an origin: `https://board.example` → `https://board.example/*`. */
function patternOf(origin: string): string {
  return `${origin}/*`;
}

/** One change at a time: the popup's message and the browser's word of the grant come together. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}

/** Ids of the two content scripts that are registered for an origin. */
const idsOf = (origin: string) => [`early ${origin}`, `content ${origin}`] as const;

/**
 * Runs on the origin from now on, and in the given tab at once. The reader has granted the host before.
 * @throws where the host is not granted, or the browser refuses
 */
export function enableSite(origin: string, tabId?: number): Promise<void> {
  return inTurn(() => enable(origin, tabId));
}

async function enable(origin: string, tabId?: number): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) {
    throw new Error(`no access to ${origin} has been granted`);
  }
  // A listed site that the browser had withheld needs no registration of ours: the manifest's scripts run there again.
  if (!isListed(origin)) {
    const sites = await readEnabledSites();
    if (!sites.includes(origin)) await writeEnabledSites([...sites, origin]);
    await register(origin);
  }
  if (tabId !== undefined) await runIn(tabId);
}

/** Stops running on the origin; its open tabs are served until they are loaded anew. */
export function disableSite(origin: string): Promise<void> {
  return inTurn(() => disable(origin));
}

async function disable(origin: string): Promise<void> {
  const sites = await readEnabledSites();
  await writeEnabledSites(sites.filter((site) => site !== origin));
  await unregister(origin);
}

/**
 * Brings the registered scripts in line with the stored sites and the granted hosts: after an update, which drops
 * registrations, after a start, and after the reader has taken a host away in the browser's own settings.
 */
export async function restoreSites(): Promise<void> {
  for (const origin of await readEnabledSites()) {
    try {
      const granted = await browser.permissions.contains({ origins: [patternOf(origin)] });
      await (granted ? register(origin) : unregister(origin));
    } catch (error) {
      console.error(`칩딜: ${origin}`, error); // one site that the browser refuses does not stop the others
    }
  }
}

/** Turns on the site that the reader asked for in the popup, once the browser has granted it. */
export async function fulfilWish(): Promise<void> {
  const wish = await takeWish();
  if (wish && (await browser.permissions.contains({ origins: [patternOf(wish.origin)] }))) {
    await enableSite(wish.origin, wish.tabId);
  }
}

async function register(origin: string): Promise<void> {
  if ((await registeredFor(origin)).length === idsOf(origin).length) return;
  await unregister(origin);
  const matches = [patternOf(origin)];
  const [early, content] = idsOf(origin);
  await browser.scripting.registerContentScripts([
    { id: early, matches, js: ['early.js'], runAt: 'document_start', allFrames: true },
    { id: content, matches, js: ['content.js'], css: ['content.css'], runAt: 'document_idle', allFrames: true },
  ]);
}

function registeredFor(origin: string) {
  return browser.scripting.getRegisteredContentScripts({ ids: [...idsOf(origin)] });
}

async function unregister(origin: string): Promise<void> {
  const known = await registeredFor(origin);
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
}

async function runIn(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['content.css'] });
  await browser.scripting.executeScript({ target, files: ['early.js', 'content.js'] });
}
