import type { EntityId } from '../../src/lexicon/entity.ts';
import type { CardAnswer } from '../../src/ui/card-answer.ts';
import type { ArticleClaims } from '../claims/page-claims.ts';
import type { Stage } from '../interest/interest.ts';
import type { speak } from '../words.ts';

/** What a card shows. */
export type CardContent =
  | {
      kind: 'answer';
      answer: CardAnswer;
      /** How `answer.asOf` is known: the article's own date, a board's posting date, or not at all (today stands in). */
      dated: 'article' | 'post' | 'today';
      /** What the mark's article states, as far as that is known when the card is drawn. */
      claims: () => ArticleClaims | null;
    }
  /** `reason`: what is wrong with the data; null where the extension could not be reached. */
  | { kind: 'failed'; name: string; reason: string | null };

/** What is asked of the drawn card. */
export interface CardDoor {
  /** Draws a card ahead of its opening, while the pointer still rests. */
  prepare(content: CardContent): void;
  /** Opens the card beside the range, or turns an open card to the new content and place. */
  show(opening: CardOpening): void;
  /** A ghost takes no pointer; see interest.ts. */
  setStage(stage: Stage): void;
  /** `by`: the page goes, or falls silent, and its history is not to be touched; else 'reader'. */
  hide(by: 'reader' | 'page'): void;
  /** The card's box in the window, or null while it is closed. */
  box(): DOMRect | null;
  /** True where the event happened on the card. */
  owns(event: Event): boolean;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
}

export interface CardOpening {
  content: CardContent;
  /** The mention that the card stands beside. */
  range: Range;
  /** Where the pointer is, to choose the line of a name broken over two; null when opened by key. */
  point: { x: number; y: number } | null;
  theme: 'light' | 'dark';
  /** Beside the mention, or as a sheet at the window's lower edge, where fingers reach it. */
  form: 'card' | 'sheet';
  stage: Stage;
  /** Is the opening told to those who listen? Focus stays where it is. */
  isSpoken: boolean;
  /** The card of another entity, as of the same article. */
  lookUp(entity: EntityId): Promise<CardContent | null>;
  /** The reader uses the card. */
  onPin(): void;
  /** The reader closes the card from inside, or the page has taken it away for good. */
  onClose(): void;
}

declare global {
  /** The words of another language than Korean, put down before the card's script by english.ts. */
  var __chipdealWords: Parameters<typeof speak>[0];
}
