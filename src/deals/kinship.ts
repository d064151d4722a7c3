import type { Entity, EntityId } from '../lexicon/entity.ts';

/** What contains what: a group its members (삼성그룹 ⊃ 삼성전자 ⊃ 하만), a family its chips (블랙웰 ⊃ B200). */
export interface Kinship {
  /** Everything that an entity contains, itself first. */
  within(id: EntityId): ReadonlySet<EntityId>;
  /** Everything that contains an entity, nearest first, without itself. */
  above(id: EntityId): readonly EntityId[];
}

/** The part of an entity that says where it belongs. */
type Relative = Pick<Entity, 'id'> & { readonly group?: EntityId | undefined; readonly family?: EntityId | undefined };

/** Reads the groups and families out of entities. A circle, which the checks refuse, ends where it closes. */
export function makeKinship(entities: Iterable<Relative>): Kinship {
  const parents = new Map<EntityId, EntityId>();
  const children = new Map<EntityId, EntityId[]>();
  for (const { id, group, family } of entities) {
    const parent = group ?? family;
    if (parent === undefined || parent === id) continue;
    parents.set(id, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }

  function within(id: EntityId): ReadonlySet<EntityId> {
    const found = new Set([id]);
    // A set grows while it is walked, so this reaches every level, and each entity once.
    for (const one of found) for (const child of children.get(one) ?? []) found.add(child);
    return found;
  }

  function above(id: EntityId): readonly EntityId[] {
    const found: EntityId[] = [];
    for (let up = parents.get(id); up !== undefined && up !== id && !found.includes(up); up = parents.get(up)) {
      found.push(up);
    }
    return found;
  }

  return { within, above };
}
