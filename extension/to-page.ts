/**
 * The one message to a content script, and its answer. No schema library here: what a page carries must be small, and
 * the message has no field but its type.
 */
export interface ToPage {
  type: 'to-page-state';
}

/** The door of the content script. */
export function isToPage(message: unknown): message is ToPage {
  return typeof message === 'object' && message !== null && (message as ToPage).type === 'to-page-state';
}

/** What a content script made of its page. */
export type PageState =
  | { kind: 'no-article' }
  | { kind: 'article'; site: string; published: string | null; found: number; marked: number };
