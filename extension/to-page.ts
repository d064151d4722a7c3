/**
 * The messages to a content script, and what it answers. No schema library here: what a page carries must be small, and
 * the messages have no field but their type.
 */
export interface ToPage {
  /** `state`: say what you made of the page; `end`: the reader has turned the site off. */
  type: 'to-page-state' | 'to-page-end';
}

/** The door of the content script. */
export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { type } = message as ToPage;
  return type === 'to-page-state' || type === 'to-page-end';
}

/** What a content script made of its page. */
export type PageState =
  | { kind: 'no-article' }
  | {
      kind: 'article';
      site: string;
      published: string | null;
      /** Names found, those that have something to show on the day of the article, and those that are underlined. */
      found: number;
      shown: number;
      marked: number;
      /** Is the article of our field? Otherwise nothing is underlined. */
      gate: boolean;
      /** Was the body found in the places that the table knows of, or guessed because they are empty or unknown? */
      readonly structure?: 'listed' | 'changed' | 'unknown';
    };
