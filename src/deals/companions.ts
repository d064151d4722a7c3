import type { EntityId } from '../lexicon/entity.ts';
import type { Deal } from './deal.ts';
import { type DealBook, entitiesOf } from './deal-book.ts';

/** Finds which of an article's other entities take part in a deal. */
export type CompanionFinder = (deal: Deal) => EntityId[];

/**
 * Makes the finder for the card of `entity` beside `companions`, in whose order it answers.
 * A companion takes part where the deal names it, something that it contains, or something that contains it: 네이버 is
 * met in a deal of 네이버클라우드, and 삼성전자 in one of 삼성그룹. What the deal names only because it belongs to the
 * card's own entity does not count so: every deal of 삼성전자 would else be one "with" 삼성그룹.
 */
export function makeCompanionFinder(
  book: DealBook,
  entity: EntityId,
  companions: readonly EntityId[],
): CompanionFinder {
  const own = book.kinship.within(entity);
  const kin = companions
    .filter((companion, position) => companion !== entity && companions.indexOf(companion) === position)
    .map((companion) => ({
      companion,
      relatives: new Set([...book.kinship.within(companion), ...book.kinship.above(companion)]),
    }));
  if (kin.length === 0) return () => [];

  return (deal) => {
    const named = entitiesOf(deal);
    const others = [...named].filter((id) => !own.has(id));
    return kin
      .filter(({ companion, relatives }) => named.has(companion) || others.some((id) => relatives.has(id)))
      .map(({ companion }) => companion);
  };
}
