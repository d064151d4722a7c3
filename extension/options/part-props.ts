import type { SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';

/** What every part of the page gets. */
export interface PartProps {
  readonly settings: Settings;
  change(change: SettingsChange): void;
}
