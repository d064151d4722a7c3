import type { CardEntity } from '../deals/card-entity.ts';

/** What an entity is, as the reader is told it. */
export const shownKinds = ['company', 'group', 'organization', 'chip', 'person'] as const;
export type ShownKind = (typeof shownKinds)[number];

/** A group is one by name and by members: 인텔 has subsidiaries and is a company all the same. */
export function shownKindOf(
  entity: Pick<CardEntity, 'kind' | 'ko'> & { members?: readonly string[] | undefined },
): ShownKind {
  return entity.members && /(?:그룹| Group)$/.test(entity.ko) ? 'group' : entity.kind;
}
