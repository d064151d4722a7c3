import type { Part } from './look-at-tab.ts';

/** Shows a part of the article in its page; false where the page has changed. */
export type Show = (part: Part) => Promise<boolean>;
