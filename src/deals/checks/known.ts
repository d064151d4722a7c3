import type { EntityKind } from '../../lexicon/entity.ts';
import type { CardEntity } from '../card-entity.ts';
import type { Deal } from '../deal.ts';

/** What a reference may point to. */
export interface Known {
  /** The kind of every entity, also of those with faults of their own. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** The id of every deal, also of those with faults of their own. */
  readonly dealIds: ReadonlySet<string>;
  /** The entities and deals without faults of form. */
  readonly entities: ReadonlyMap<string, CardEntity>;
  readonly deals: ReadonlyMap<string, Deal>;
}

/** Collects what references may point to, out of rows that have passed the schema. */
export function knownOf(entities: readonly CardEntity[], deals: readonly Deal[]): Known {
  return {
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    dealIds: new Set(deals.map(({ id }) => id)),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    deals: new Map(deals.map((deal) => [deal.id, deal])),
  };
}
