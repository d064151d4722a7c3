import type { EntityId } from '../lexicon/entity.ts';
import type { Deal, PartyRole } from './deal.ts';

/** Where an entity sits in a deal: in which role, who sits across from it, and who beside it on its own side. */
export interface Seat {
  /** Absent on the card of a chip, which is no party. */
  readonly role?: PartyRole;
  /** The parties on the other side, in the order of the deal. */
  readonly across: readonly EntityId[];
  /** The others on the same side: the figures of the deal are those of all of them. */
  readonly beside: readonly EntityId[];
}

/**
 * For each role those across from it: the first of these roles that anybody else has. What is bought from a seller is
 * paid to the seller, so a seller goes before a target; who buys goes before whom it is bought for.
 */
const facing: Readonly<Record<Exclude<PartyRole, 'partner'>, readonly PartyRole[]>> = {
  supplier: ['buyer', 'customer', 'partner'],
  foundry: ['customer', 'partner'],
  licensor: ['licensee', 'partner'],
  investor: ['investee', 'target', 'customer', 'partner'],
  acquirer: ['seller', 'target', 'partner'],
  buyer: ['supplier', 'partner'],
  customer: ['supplier', 'foundry', 'investor', 'partner'],
  licensee: ['licensor', 'partner'],
  investee: ['investor', 'seller', 'partner'],
  target: ['acquirer', 'partner'],
  seller: ['acquirer', 'investor', 'investee', 'partner'],
};

/** Who sits beside a role; otherwise only those with the same one. */
const neighbours: Partial<Record<PartyRole, readonly PartyRole[]>> = {
  customer: ['customer', 'buyer'],
  investor: ['investor', 'acquirer'],
  acquirer: ['acquirer', 'investor'],
};

/** From a chip, the deal is seen from the side that makes it. */
const takers: readonly PartyRole[] = ['buyer', 'customer', 'licensee'];

/**
 * Finds the seat of an entity (`own`: it and all that it contains) in a deal; null for a bystander: a partner beside a
 * deal of others, whose figures are not its own.
 */
export function seatOf(deal: Deal, own: ReadonlySet<EntityId>): Seat | null {
  const { parties } = deal;
  const others = parties.filter(({ entity }) => !own.has(entity));
  const withFirst = (roles: readonly PartyRole[]) => {
    const role = roles.find((one) => others.some((party) => party.role === one));
    return role === undefined ? [] : others.filter((party) => party.role === role).map(({ entity }) => entity);
  };
  if (others.length === parties.length) return { across: withFirst(takers), beside: [] };

  let first: Seat | null = null;
  for (const { entity, role } of parties) {
    if (!own.has(entity) || role === 'partner') continue;
    const beside = neighbours[role] ?? [role];
    const seat = {
      role,
      across: withFirst(facing[role]),
      beside: others.filter((party) => beside.includes(party.role)).map((party) => party.entity),
    };
    // A member may deal with its own group; another of its members with somebody else.
    if (seat.across.length > 0) return seat;
    first ??= seat;
  }
  if (first) return first;
  return isBetweenOthers(others) ? null : { role: 'partner', across: others.map(({ entity }) => entity), beside: [] };
}

/** True where two of the parties face each other. */
function isBetweenOthers(others: Deal['parties']): boolean {
  const roles = new Set(others.map(({ role }) => role));
  return others.some(
    ({ role }) => role !== 'partner' && facing[role].some((one) => one !== 'partner' && roles.has(one)),
  );
}
