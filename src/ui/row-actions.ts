import type { ComponentChildren } from 'preact';
import type { PriorRow } from '../deals/prior-row.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** What can be done from within a row; nothing where nobody offers it. */
export interface RowActions {
  /** Turns the card to an entity that a row names. */
  readonly turn?: ((entity: EntityId) => void) | undefined;
  /** Copies what tells the row apart, for those who report a mistake; there while the reader is about to. */
  readonly copy?: ((row: PriorRow) => void) | undefined;
  /** More that can be done with a row, at the end of its source. */
  readonly end?: ((row: PriorRow) => ComponentChildren) | undefined;
}
