import type { Entity, EntityId, EntityKind } from '../lexicon/entity.ts';

/** What the rules need to know of an entity besides where it is named. */
export interface EntityFacts {
  readonly kind: EntityKind;
  /** Who makes a chip. */
  readonly maker?: EntityId;
  /** The company that a person speaks for. */
  readonly office?: EntityId;
  /** Does a company make a chip of its own? */
  readonly sells?: true;
}

/** Looks up an entity by its id; undefined where it is not known. */
export type EntityLookup = (id: EntityId) => EntityFacts | undefined;

/** The lookup over a list of entities. */
export function lookupOf(entities: readonly Entity[]): EntityLookup {
  const makers = new Set(entities.flatMap((entity) => (entity.kind === 'chip' && entity.maker ? [entity.maker] : [])));
  const facts = new Map<EntityId, EntityFacts>();
  for (const entity of entities) {
    if (entity.kind === 'chip') facts.set(entity.id, { kind: 'chip', ...(entity.maker && { maker: entity.maker }) });
    else if (entity.kind === 'person') {
      // Who runs several companies speaks for none of them alone.
      const now = entity.role_of.filter(({ to }) => to === undefined);
      const office = now.length === 1 ? now[0] : undefined;
      facts.set(entity.id, { kind: 'person', ...(office && { office: office.entity }) });
    } else facts.set(entity.id, { kind: entity.kind, ...(makers.has(entity.id) && { sells: true }) });
  }
  return (id) => facts.get(id);
}
