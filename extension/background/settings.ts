import { pageIds, pageKinds } from 'virtual:chipdeal/page-ids';
import browser from 'webextension-polyfill';
import { marksKey } from '../mark-settings.ts';
import { forPages } from '../settings/for-pages.ts';
import { changed, type SettingsChange } from '../settings/schema.ts';
import { type Settings, settingsKey } from '../settings/settings.ts';
import { offKey, oldMarksKey, readStored, type Stored } from '../settings/stored.ts';
import { travels, withTravelled } from '../settings/travel.ts';

/*
 * The one writer of the settings. Our pages send what is to change and may be closed the next moment, as a popup is. What
 * pages of the web read (`forPages`) is written together with what it is made of, so that one change reaches all at once.
 */

/** One change at a time: each begins with what the one before has stored. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Result>(work: (stored: Stored) => Promise<Result>): Promise<Result> {
  const mine = turn.catch(() => {}).then(async () => work(await readStored()));
  turn = mine;
  return mine;
}

/** Changes some settings; those that are not named stay. */
export function changeSettings(change: SettingsChange): Promise<void> {
  return inTurn(async (stored) => {
    const begins = change.sync === true && !stored.settings.sync;
    // Settings that another device has sent already are taken over: the reader has chosen them.
    const before = begins ? withTravelled(stored.settings, await readTravelled()) : stored.settings;
    const settings = changed(before, change);
    await write(stored, settings, stored.offHosts);
    // Where the account is out of reach the choice still holds on this device; the next change carries it.
    if (settings.sync) await browser.storage.sync.set({ [settingsKey]: travels(settings) }).catch(() => {});
  });
}

/** Turns a host off or on again. `news.example` */
export function setOffHost(host: string, isOff: boolean): Promise<void> {
  return inTurn((stored) => {
    const others = stored.offHosts.filter((one) => one !== host);
    return write(stored, stored.settings, isOff ? [...others, host] : others);
  });
}

/** Writes what pages read anew: after an installation or update, where entities have other numbers. */
export function renewForPages(): Promise<void> {
  return inTurn((stored) => write(stored, stored.settings, stored.offHosts));
}

/**
 * Another device has changed its settings. Does nothing where this one does not take part. The news of it does not count
 * but what the account holds in our turn: the news may be of a change of ours, behind which a later one has been made.
 */
export function takeTravelled(): Promise<void> {
  return inTurn(async (stored) => {
    if (!stored.settings.sync) return;
    const settings = withTravelled(stored.settings, await readTravelled());
    // Our own change comes back as news, too.
    if (JSON.stringify(settings) === JSON.stringify(stored.settings)) return;
    await write(stored, settings, stored.offHosts);
  });
}

async function readTravelled(): Promise<unknown> {
  return (await browser.storage.sync.get(settingsKey))[settingsKey];
}

async function write({ unreadable }: Stored, settings: Settings, offHosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({
    ...unreadable,
    [settingsKey]: settings,
    [offKey]: offHosts,
    [marksKey]: forPages(settings, offHosts, { ids: pageIds, kinds: pageKinds }),
  });
  await browser.storage.local.remove(oldMarksKey);
}
