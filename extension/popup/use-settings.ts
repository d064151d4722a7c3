import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../settings/change.ts';
import { changed, type SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/stored.ts';

/** The reader's settings, null until they have been read; and the way to change some of them. */
export function useSettings(): [Settings | null, (part: SettingsChange) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  const change = (part: SettingsChange) => {
    if (settings === null) return;
    setSettings((shown) => shown && changed(shown, part));
    // What could not be stored does not hold.
    changeSettings(part).catch(() => setSettings(settings));
  };
  return [settings, change];
}
