import { type MarkSettings, marksFrom, marksKey } from '../mark-settings.ts';
import { type OnStored, storage } from '../runtime.ts';

/**
 * Reads how the reader wants names to be marked, now and whenever it changes.
 * @param onSettings called once soon, and at each change
 * @returns ends the watch
 */
export function watchSettings(onSettings: (settings: MarkSettings) => void): () => void {
  // What is read first is older than any change, and comes too late behind the end.
  let isLate = false;
  const onStored: OnStored = (changes) => {
    if (!(marksKey in changes)) return;
    isLate = true;
    onSettings(marksFrom(changes[marksKey]?.newValue));
  };
  storage.onChanged.addListener(onStored);
  const tell = (stored?: unknown) => {
    if (!isLate) onSettings(marksFrom(stored));
  };
  // Storage that cannot be read must not keep a page from being marked.
  storage.local.get(marksKey).then(
    (all) => tell(all[marksKey]),
    () => tell(),
  );
  return () => {
    isLate = true;
    storage.onChanged.removeListener(onStored);
  };
}
