import type { EntityId } from './entity.ts';
import type { Mention } from './mention.ts';

/** The first sentences of an article, in UTF-16 units: what it is about stands there. */
const LEAD = 250;

/** How much the headline, the first sentences and each further mention count; mentions beyond these add nothing. */
const TITLE = 4;
const IN_LEAD = 2;
const MOST_MENTIONS = 6;
const MOST = TITLE + IN_LEAD + MOST_MENTIONS;

/**
 * How much an article is about each entity that it names.
 * @param mentions what `findMentions` found in the body
 * @param titleMentions what it found in the headline
 * @returns from 0 to 1 for each entity named in either: 1 stands in the headline, at the beginning and often
 */
export function salienceOf(
  mentions: readonly Mention[],
  titleMentions: readonly Mention[],
): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  const bonus = new Map<EntityId, number>();
  for (const { entity } of titleMentions) {
    counts.set(entity, 0);
    bonus.set(entity, TITLE);
  }
  for (const { entity, start } of mentions) {
    const count = counts.get(entity) ?? 0;
    counts.set(entity, count + 1);
    if (count === 0 && start < LEAD) bonus.set(entity, (bonus.get(entity) ?? 0) + IN_LEAD);
  }
  const salience = new Map<EntityId, number>();
  for (const [entity, count] of counts) {
    salience.set(entity, ((bonus.get(entity) ?? 0) + Math.min(count, MOST_MENTIONS)) / MOST);
  }
  return salience;
}
