import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What we keep in storage.local, on this device only. */
const enabledSitesSchema = v.array(
  v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/, 'expected an origin such as "https://board.example"')),
);

const key = 'enabledSites';

/** Origins that the reader has turned on. Anything unreadable counts as none, and stays stored until the next change. */
export async function readEnabledSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(key))[key];
  const parsed = v.safeParse(enabledSitesSchema, stored ?? []);
  return parsed.success ? parsed.output : [];
}

/** Stores the origins. What could not be read before is put aside under `enabledSites.unreadable`, not lost. */
export async function writeEnabledSites(sites: readonly string[]): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored !== undefined && !v.is(enabledSitesSchema, stored)) {
    await browser.storage.local.set({ [`${key}.unreadable`]: stored });
  }
  await browser.storage.local.set({ [key]: [...sites] });
}
