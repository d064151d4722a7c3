import { settingsFrom } from './schema.ts';
import type { Settings } from './settings.ts';

/** What goes to the reader's other devices: what they hide tells what they hold, and stays here. */
export function travels({ hidden: _stays, sync: _own, ...settings }: Settings): Partial<Settings> {
  return settings;
}

/**
 * Settings of this device with those that came from another: what they do not hold, or what cannot be read, stays.
 * @param travelled what another device sent, perhaps of another version
 */
export function withTravelled(settings: Settings, travelled: unknown): Settings {
  if (typeof travelled !== 'object' || travelled === null) return settings;
  const { hidden, sync } = settings;
  const merged = settingsFrom({ ...settings, ...travelled, hidden, sync });
  return merged.isWhole ? merged.settings : settings;
}
