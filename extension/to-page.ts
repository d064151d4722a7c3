/**
 * The messages to a content script, and what it answers. No schema library here: what a page carries must be small, and
 * the messages have no field but their type.
 */
export interface ToPage {
  /** `state`: say what you made of the page; `walk`: go to the next mark by key; `end`: the reader has turned the site off. */
  type: 'to-page-state' | 'to-page-walk' | 'to-page-end';
}

/** The messages to the card's script; its answers are in page-glance.ts. */
export type ToCard =
  /** Asks for the articles of the page, unless they are still those of the `known` revision. */
  | { type: 'to-page-glance'; known: string | null }
  /** Asks to scroll to a part of an article (a mention, a sentence) and to let it flash, by offsets of its body. */
  | { type: 'to-page-show'; revision: string; article: number; start: number; end: number };

/** The door of the card's script. */
export function isToCard(message: unknown): message is ToCard {
  const { type } = Object(message) as Partial<ToCard>;
  return type === 'to-page-glance' || type === 'to-page-show';
}

/** The door of the content script. */
export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { type } = message as ToPage;
  return type === 'to-page-state' || type === 'to-page-walk' || type === 'to-page-end';
}

/** What a content script made of its page. */
export type PageState =
  | { kind: 'no-article' }
  | {
      kind: 'article';
      site: string;
      /**
       * How the article was found: `listed` by the site table; by the full reader on a listed host whose structure has
       * `changed`, or on a page of `unknown` structure.
       */
      structure: 'listed' | 'changed' | 'unknown';
      published: string | null;
      /** The day of the first article (today where it has none), and the first names in it that have something to show. */
      asOf: string;
      top: readonly string[];
      /** Of all articles of the page: names found, those that have something to show on the day of the article, and those that are underlined. */
      found: number;
      shown: number;
      marked: number;
      /** Is one of them of our field? Otherwise nothing is underlined. */
      gate: boolean;
    };
