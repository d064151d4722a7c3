import { defaults, longestWait, type Settings } from './settings.ts';

/** What the card's script and those who time it need of the settings. */
export type CardSettings = Pick<Settings, 'openMs' | 'closeMs' | 'pill'>;

/** Reads them without a schema library, for pages; what cannot be read is as at first. */
export function cardSettingsFrom(stored: unknown): CardSettings {
  const { openMs, closeMs, pill } = Object(stored) as Partial<CardSettings>;
  const wait = (ms: unknown, first: number) => (typeof ms === 'number' && ms >= 0 && ms <= longestWait ? ms : first);
  return {
    openMs: wait(openMs, defaults.openMs),
    closeMs: wait(closeMs, defaults.closeMs),
    pill: pill !== false,
  };
}
