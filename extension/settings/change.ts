import { ask } from '../send.ts';
import type { SettingsChange } from './schema.ts';

/**
 * Has the background change some settings. What the page shows follows by `watchSettings`.
 * @throws Error with the reason where they could not be stored
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const reply = await ask({ type: 'ui-change-settings', change });
  if (reply.kind === 'failed') throw new Error(reply.reason);
}
