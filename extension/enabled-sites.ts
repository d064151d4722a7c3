import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Site, siteSchema } from './site.ts';

/** The sites that the reader has turned on, as they are kept in storage.local: on this device only. */
const enabledSitesSchema = v.array(siteSchema);

const key = 'enabledSites';

/** Sites that the reader has turned on. Anything unreadable counts as none, and stays stored until the next change. */
export async function readEnabledSites(): Promise<Site[]> {
  const stored = (await browser.storage.local.get(key))[key];
  const parsed = v.safeParse(enabledSitesSchema, stored ?? []);
  return parsed.success ? parsed.output : [];
}

/** Stores the sites. What could not be read before is put aside under `enabledSites.unreadable`, not lost. */
export async function writeEnabledSites(sites: readonly Site[]): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored !== undefined && !v.is(enabledSitesSchema, stored)) {
    await browser.storage.local.set({ [`${key}.unreadable`]: stored });
  }
  await browser.storage.local.set({ [key]: [...sites] });
}
