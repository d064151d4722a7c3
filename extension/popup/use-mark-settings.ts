import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MarkSettings, marksFrom, marksKey } from '../mark-settings.ts';

/** How the reader wants names to be marked, null until that has been read; and the way to change it. */
export function useMarkSettings(): [MarkSettings | null, (next: MarkSettings) => void] {
  const [settings, setSettings] = useState<MarkSettings | null>(null);
  useEffect(() => void read().then(setSettings, () => setSettings(marksFrom(undefined))), []);
  const change = (next: MarkSettings) => {
    setSettings(next);
    // What could not be stored does not hold.
    browser.storage.local.set({ [marksKey]: next }).catch(() => setSettings(settings));
  };
  return [settings, change];
}

async function read(): Promise<MarkSettings> {
  return marksFrom((await browser.storage.local.get(marksKey))[marksKey]);
}
