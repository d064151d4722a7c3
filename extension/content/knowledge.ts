import { everyday, packedLexicon, shownFrom, shownInTurn } from 'virtual:chipdeal/content-data';
import type { EntityId, EntityKind } from '../../src/lexicon/entity.ts';
import { kindAt, openLexicon } from '../../src/lexicon/lexicon.ts';
import { unitOf } from '../day-unit.ts';

/** What the content script knows without asking: names, and from which day each entity has something to show. */
export const lexicon = openLexicon(packedLexicon);

export const kindOf = (entity: EntityId): EntityKind => kindAt(lexicon, Number(entity));

/**
 * Has the card of an entity a prior or same-day deal to show on a day (`YYYY-MM-DD`)? Days are compared as units
 * (`unitOf`).
 */
export function hasDealsOn(day: string): (entity: EntityId) => boolean {
  const unit = unitOf(day);
  return (entity) => {
    let isShown = false;
    for (const from of shownInTurn[entity] ?? shownFrom[Number(entity)] ?? '')
      if (from !== ' ' && from <= unit) isShown = !isShown;
    return isShown;
  };
}

/** Entities that readers meet every day for other reasons. */
export const everydayEntities: ReadonlySet<string> = new Set(everyday);
