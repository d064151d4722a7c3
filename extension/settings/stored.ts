import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { offHostsSchema, settingsFrom } from './schema.ts';
import { defaults, type Settings, settingsKey } from './settings.ts';

/** Reading and hearing the settings in our own pages and the background. Only the background writes them. */

/** Where versions before this one kept how names are marked. */
export const oldMarksKey = 'marks';
/** The listed hosts that the reader has turned off. */
export const offKey = 'offSites';

export interface Stored {
  readonly settings: Settings;
  readonly offHosts: readonly string[];
  /** What could not be understood, under the keys where the next change puts it aside. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/** @throws the browser's error where its storage cannot be read */
export async function readStored(): Promise<Stored> {
  const all = await browser.storage.local.get([settingsKey, oldMarksKey, offKey]);
  const { settings, isWhole } = settingsFrom(all[settingsKey], all[oldMarksKey]);
  const off = v.safeParse(offHostsSchema, all[offKey] ?? []);
  const from = all[settingsKey] === undefined ? oldMarksKey : settingsKey;
  return {
    settings,
    offHosts: off.success ? off.output : [],
    unreadable: {
      ...(!isWhole && { [`${from}.unreadable`]: all[from] }),
      ...(!off.success && { [`${offKey}.unreadable`]: all[offKey] }),
    },
  };
}

/**
 * Tells of settings and turned-off hosts, once soon and at each change.
 * @returns ends the watch
 */
export function watchSettings(onChange: (settings: Settings, offHosts: readonly string[]) => void): () => void {
  const tell = () =>
    readStored().then(
      ({ settings, offHosts }) => onChange(settings, offHosts),
      () => onChange(defaults, []),
    );
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (settingsKey in changes || offKey in changes)) void tell();
  };
  browser.storage.onChanged.addListener(onStored);
  void tell();
  return () => browser.storage.onChanged.removeListener(onStored);
}
