import type { EntityId } from './entity.ts';

/** An entity named at a place of a text. Offsets are UTF-16 units of the text given, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly surface: string;
  readonly entity: EntityId;
}
