import type { EntityId } from '../../src/lexicon/entity.ts';
import type { MarkSettings } from '../mark-settings.ts';
import type { Mark } from './mark.ts';
import type { Reading, Story } from './reading.ts';

/**
 * What the content script lets the card's script know and do. Both live in the same isolated world of the page; the
 * content script is small because every news page carries it, and all that only an interested reader needs is in card.js.
 */
export interface PageDoor {
  /** What the page is, as last read. */
  current(): Reading;
  /** How the reader wants names to be marked. */
  settings(): MarkSettings;
  /** What to ask the background for the card of a mark; null where the mark has gone. */
  questionOf(mark: Mark): CardQuestion | null;
  /** Sets off the mark whose card is open; null takes that away. */
  setOff(mark: Mark | null): void;
  /** The live range of a mark; null where the page has changed the text under it. */
  rangeOf(mark: Mark): Range | null;
  /** The mark's place in the window, one rectangle a line; none where it is not shown. */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** Is what the element stands on dark? */
  isDarkBehind(element: Element): boolean;
  /** Where the reader last pressed a key or the pointer: it may have been in a field. */
  lastPressed(): EventTarget | null;
}

/** What a card is asked for. */
export interface CardQuestion {
  readonly entity: EntityId;
  /** The article's day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How that day is known; `today` stands in where the page gives none. */
  readonly dated: 'article' | 'post' | 'today';
  /** The other entities of the article that can be a counterpart: a chip is none. */
  readonly companions: readonly EntityId[];
  /** The article that the mark stands in. */
  readonly story: Story;
}

/** Notices what the reader is interested in: the card's script, once a page has it. */
export interface Attention {
  /** Hears an event of the page's window. */
  hear(event: Event): void;
  /** The marks have changed. */
  look(reading: Reading): void;
  /** Closes the card and hears nothing any more. */
  end(): void;
}

declare global {
  /** The card's script. Shared by our scripts of this page's isolated world; the page itself cannot see it. */
  var __chipdealCard: { attend(page: PageDoor): Attention } | undefined;
}
