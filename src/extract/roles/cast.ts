import type { DealKind, PartyRole } from '../../deals/deal.ts';
import type { EntityId } from '../../lexicon/entity.ts';
import { standIns } from '../known-sides.ts';
import type { StatedDeal, StatedParty } from '../stated-deal.ts';

/** The sides of a deal, and how well the text names them. */
export interface Cast {
  readonly kind: DealKind;
  readonly parties: readonly StatedParty[];
  /** How sure the roles are: particles say them all (1), or something is guessed. */
  readonly trust: number;
  /** The chip that is counted, where the clause does not name it. */
  readonly chip?: EntityId;
}

/**
 * A cast of some sides. A project stands for who runs it.
 * @param trust how sure the roles are, 0 to 1
 * @returns null where a side has nobody, or somebody stands on two sides
 */
export function cast(
  kind: DealKind,
  trust: number,
  ...sides: readonly (readonly [PartyRole, readonly EntityId[]])[]
): Cast | null {
  const list: StatedParty[] = sides.flatMap(([role, ids]) =>
    ids.map((id) => ({ entity: (standIns.get(id) ?? id) as EntityId, role })),
  );
  if (sides.some(([, ids]) => ids.length === 0)) return null;
  if (new Set(list.map(({ entity }) => entity)).size < list.length) return null;
  return { kind, parties: list, trust };
}

/** Who has a role in a deal. */
export const idsOf = ({ parties }: StatedDeal, role: PartyRole): EntityId[] =>
  parties.filter((party) => party.role === role).map(({ entity }) => entity);

/** Those of `ids` that are not among `not`. */
export const without = (ids: readonly EntityId[], not: readonly EntityId[]): readonly EntityId[] =>
  ids.filter((id) => !not.includes(id));
