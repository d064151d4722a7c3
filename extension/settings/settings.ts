import type { EntityId } from '../../src/lexicon/entity.ts';
import type { ShownKind } from '../../src/ui/shown-kind.ts';

/*
 * What the reader may choose, with what holds until they do. No schema library here: the card's script, which lives in
 * pages, reads from this module, too. Who checks, stores and migrates: schema.ts, store.ts.
 */

export const strengths = ['off', 'first', 'all'] as const;
export const looks = ['dotted', 'solid', 'tint'] as const;
export const languages = ['ko', 'en', 'auto'] as const;

/** Longest wait before a card opens or closes, ms. */
export const longestWait = 2000;

export interface Settings {
  /** The form of what is stored; a later form gets a later number and a migration (schema.ts). */
  readonly version: 1;
  /**
   * `first`: the first mention of each name; later ones are reached by key. A page in which every 엔비디아 is underlined
   * is read worse, and the first says as much. `all`: every mention. `off`: none.
   */
  readonly strength: (typeof strengths)[number];
  /** How a mark looks: a dotted or a solid line under the name, or a tint behind it. */
  readonly look: (typeof looks)[number];
  /** Which kinds of entities are marked. Persons stand for their company: at first they are not. */
  readonly kinds: Readonly<Record<ShownKind, boolean>>;
  /** Entities that are never marked. Kept on this device only. Ids that the data do not know (any more) stay. */
  readonly hidden: readonly EntityId[];
  /** How long the pointer rests on a mark before the card opens, and how long after leaving the card stays, ms. */
  readonly openMs: number;
  readonly closeMs: number;
  /** Is the small count at the edge of an article shown? */
  readonly pill: boolean;
  /** What we say it in; `auto`: Korean where the reader's browser knows of it at all (docs/decisions/language.md). */
  readonly language: (typeof languages)[number];
  /** Do settings travel with the reader's browser account? Sites and hidden entities never do. */
  readonly sync: boolean;
}

export const defaults: Settings = {
  version: 1,
  strength: 'first',
  look: 'dotted',
  kinds: { company: true, group: true, organization: true, chip: true, person: false },
  hidden: [],
  openMs: 300,
  closeMs: 300,
  pill: true,
  language: 'ko',
  sync: false,
};

/** Where the settings are stored, in `storage.local` and, where the reader wants it, in `storage.sync`. */
export const settingsKey = 'settings';
