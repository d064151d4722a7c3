import type { EntityId } from '../lexicon/entity.ts';
import type { CardEntity } from './card-entity.ts';
import type { Deal } from './deal.ts';
import { type Kinship, makeKinship } from './kinship.ts';
import type { Rates } from './rates.ts';

/** Deals with their entities and rates, indexed so that a question about one entity touches only its own deals. */
export interface DealBook {
  readonly deals: readonly Deal[];
  readonly entities: ReadonlyMap<EntityId, CardEntity>;
  readonly rates: Rates;
  /** Positions in `deals` of the deals that name an entity itself as a party or chip; groups are not expanded. */
  readonly index: ReadonlyMap<EntityId, readonly number[]>;
  readonly kinship: Kinship;
  /** For each tranche the id of its umbrella. */
  readonly umbrellas: ReadonlyMap<string, string>;
}

/** The entities that a deal names, each once: its parties, then its chips. */
export function entitiesOf(deal: Deal): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  deal.parties.forEach(({ entity }) => {
    found.add(entity);
  });
  deal.chips?.forEach(({ entity }) => {
    found.add(entity);
  });
  return found;
}

/** Positions of the deals of each entity, ascending. */
export function indexDeals(deals: readonly Deal[]): Map<EntityId, number[]> {
  const index = new Map<EntityId, number[]>();
  deals.forEach((deal, position) => {
    for (const id of entitiesOf(deal)) {
      const positions = index.get(id);
      if (positions) positions.push(position);
      else index.set(id, [position]);
    }
  });
  return index;
}

/** Opens a book of checked deals. `index`, where given, must be the one that `indexDeals` makes of them. */
export function makeDealBook(content: {
  readonly deals: readonly Deal[];
  readonly entities: readonly CardEntity[];
  readonly rates: Rates;
  readonly index?: ReadonlyMap<EntityId, readonly number[]>;
}): DealBook {
  return {
    deals: content.deals,
    entities: new Map(content.entities.map((entity) => [entity.id, entity])),
    rates: content.rates,
    index: content.index ?? indexDeals(content.deals),
    kinship: makeKinship(content.entities),
    umbrellas: new Map(content.deals.flatMap(({ id, part_of }) => (part_of === undefined ? [] : [[id, part_of]]))),
  };
}

/** The deals of an entity and of all that it contains (삼성그룹 ⊃ 삼성전자, 블랙웰 ⊃ B200), each once. */
export function dealsOf(book: DealBook, entity: EntityId): Deal[] {
  const positions = new Set<number>();
  for (const id of book.kinship.within(entity)) {
    for (const position of book.index.get(id) ?? []) positions.add(position);
  }
  return [...positions].flatMap((position) => book.deals[position] ?? []);
}
