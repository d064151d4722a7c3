import { packedLexicon, shownFrom } from 'virtual:chipdeal/content-data';
import type { EntityId, EntityKind } from '../../src/lexicon/entity.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/** What the content script knows without asking: names, and from which day each entity has something to show. */
const opened = openLexicon(packedLexicon);
const known = new Map(opened.entities.map(({ id, kind }, at) => [id, { kind, shownFrom: shownFrom[at] ?? '' }]));

export const lexicon = Object.assign(opened, {
  kindOf: (id: EntityId): EntityKind => known.get(id)?.kind ?? 'company',
});

/** The first day on which a card of the entity has a prior or same-day deal; '' for never. */
export function shownFromOf(id: EntityId): string {
  return known.get(id)?.shownFrom ?? '';
}
