import { packedLexicon, shownFrom } from 'virtual:chipdeal/content-data';
import type { EntityId, EntityKind } from '../../src/lexicon/entity.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/** What the content script knows without asking: names, and from which day each entity has something to show. */
const opened = openLexicon(packedLexicon);
const kinds = new Map<EntityId, EntityKind>();
const days = new Map<EntityId, string>();
opened.entities.forEach(({ id, kind }, at) => {
  kinds.set(id, kind);
  days.set(id, shownFrom[at] ?? '');
});

export const lexicon = Object.assign(opened, { kindOf: (id: EntityId): EntityKind => kinds.get(id) ?? 'company' });

/** The first day on which a card of the entity has a prior or same-day deal; '' for never. */
export function shownFromOf(id: EntityId): string {
  return days.get(id) ?? '';
}
