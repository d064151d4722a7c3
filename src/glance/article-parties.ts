import type { Deal } from '../deals/deal.ts';
import type { Kinship } from '../deals/kinship.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** Finds the names of an article that take part in a deal, in the order of its parties. */
export type PartyFinder = (deal: Deal) => EntityId[];

/**
 * Makes the finder for an article.
 *
 * Each party of a deal speaks for one name at most: for its own where the article has that, else for the nearest that
 * contains it (a deal of 네이버클라우드 in an article on 네이버), else for the first that it contains. So a deal of
 * 삼성전자 is none between 삼성그룹 and 삼성전자, though the article names both.
 *
 * @param names the companies and organizations of the article, in its order
 */
export function makePartyFinder(kinship: Kinship, names: readonly EntityId[]): PartyFinder {
  const own = new Set(names);
  const known = new Map<EntityId, EntityId | undefined>();
  const nameOf = (party: EntityId): EntityId | undefined => {
    if (own.has(party)) return party;
    const above = kinship.above(party).find((id) => own.has(id));
    if (above !== undefined) return above;
    const within = kinship.within(party);
    return within.size > 1 ? names.find((id) => within.has(id)) : undefined;
  };
  return ({ parties }) => {
    const found = new Set<EntityId>();
    for (const { entity } of parties) {
      if (!known.has(entity)) known.set(entity, nameOf(entity));
      const name = known.get(entity);
      if (name !== undefined) found.add(name);
    }
    return [...found];
  };
}
