import { done } from '../pages/done.ts';
import type { SettingsChange } from './schema.ts';

/**
 * Has the background change some settings. What the page shows follows by `watchSettings`.
 * @throws Error with the reason where they could not be stored
 */
export const changeSettings = (change: SettingsChange): Promise<undefined> =>
  done({ type: 'ui-change-settings', change });
