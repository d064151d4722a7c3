/**
 * The reader's settings as a page needs them: settings/for-pages.ts makes them out of all settings, so that what each page
 * carries need not know of kinds, ids or earlier versions. No schema library here either.
 */
export interface PageSettings {
  readonly strength: 'off' | 'first' | 'all';
  /** What the names of our highlights end in: nothing for a dotted line, `-solid`, `-tint`. */
  readonly look: string;
  /** The entities that are not marked, by their numbers in the page's lexicon. */
  readonly skip: readonly string[];
  /** Hosts on which nothing is done. */
  readonly off: readonly string[];
}

/** What a page reads: without a list of what to leave out, persons are left out. */
export type MarkSettings = Partial<PageSettings>;

/** Where they are stored, in `storage.local`. */
export const marksKey = 'forPages';

/** The settings out of what is stored; what cannot be read is as at first. */
export function marksFrom(stored: unknown): MarkSettings {
  const settings = Object(stored) as MarkSettings;
  return Array.isArray(settings.skip) ? settings : {};
}
