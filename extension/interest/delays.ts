import { type OnStored, storage } from '../runtime.ts';
import { isExtensionAlive } from '../send.ts';
import { cardSettingsFrom } from '../settings/card-settings.ts';
import { settingsKey } from '../settings/settings.ts';
import type { Delays } from './interest.ts';

/** The reader's own delays, which can change while a page is open. */
export interface DelaysWatch {
  current(): Delays;
  end(): void;
}

/** Those of the first moment hold until the storage has answered. */
export function watchDelays(): DelaysWatch {
  let delays: Delays = cardSettingsFrom(undefined);
  const take = (stored: unknown) => {
    delays = cardSettingsFrom(stored);
  };
  const onStored: OnStored = (changes) => {
    if (settingsKey in changes) take(changes[settingsKey]?.newValue);
  };
  storage.onChanged.addListener(onStored);
  storage.local.get(settingsKey).then(
    (all) => take(all[settingsKey]),
    () => {},
  );
  return {
    current: () => delays,
    end() {
      // Cut off from the extension nothing is heard any more, and every call of its API may throw.
      if (isExtensionAlive()) storage.onChanged.removeListener(onStored);
    },
  };
}
