import type { DealChip, DealKind, PartyRole } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** The part of a deal, stated or recorded, that says between whom it is and of what. */
export interface Between {
  readonly kind: DealKind;
  readonly parties: readonly { readonly entity: EntityId; readonly role: PartyRole }[];
  readonly chips?: readonly DealChip[] | undefined;
}

/**
 * How near two deals are in parties or chips. `same`: the very same on both sides. `akin`: a group and its member, a
 * family and its chip, several parties of which one is the other's. Figures of what is akin may say the same, but where
 * they do not, one may be a part of the other.
 */
export type Nearness = 'same' | 'akin';

const gives: readonly PartyRole[] = ['supplier', 'foundry', 'investor', 'acquirer', 'licensor'];
const takes: readonly PartyRole[] = ['buyer', 'customer', 'investee', 'target', 'licensee'];

/** Kinds in which everyone stands on one side. */
const together: readonly DealKind[] = ['partnership', 'joint-venture', 'capex'];
/** Kinds whose chips are what changes hands; in the others they stand for what it is about. */
const ofChips: readonly DealKind[] = ['supply', 'foundry', 'own-chip'];

/** How near two deals are in their parties, and in their chips. */
export interface Nearnesses {
  readonly parties: Nearness;
  readonly chips: Nearness;
}

/**
 * How near a stated deal is to a recorded one; null where they are not between the same or not about the same chip. A
 * side that a text leaves out is taken for the maker of the chip that is supplied.
 */
export function nearnessOf(stated: Between, recorded: Between, book: DealBook): Nearnesses | null {
  const chips = ofChips.includes(stated.kind) ? nearnessOfChips(stated, recorded, book) : 'same';
  if (!chips) return null;
  const isTogether =
    stated.kind !== recorded.kind || together.includes(stated.kind) || isOfPartners(stated) || isOfPartners(recorded);
  const side = (of: (deal: Between) => ReadonlySet<EntityId>) => nearnessOfSide(of(stated), of(recorded), book);
  const takers = (deal: Between) => idsOf(deal, takes);
  const givers = (deal: Between) => withMaker(deal, book);
  const sides = isTogether
    ? [nearnessOfFellows(fellowsOf(stated), fellowsOf(recorded), book)]
    : [side(givers), side(takers)];
  // A chip of one's own is the same whoever makes it.
  if (!isTogether && stated.kind === 'own-chip') sides.shift();
  if (sides.includes(null)) return null;
  return { parties: sides.every((one) => one === 'same') ? 'same' : 'akin', chips };
}

/** A merger has no side that takes the other over; where one telling has, the other tells the same of both. */
const isOfPartners = ({ parties }: Between) => parties.every(({ role }) => role === 'partner');

/** Who comes together; beside a takeover those who sell or help are not the pair. */
function fellowsOf(deal: Between): ReadonlySet<EntityId> {
  const merged = deal.kind === 'acquisition' ? idsOf(deal, ['acquirer', 'target']) : new Set<EntityId>();
  return merged.size > 0 ? merged : idsOf(deal);
}

function idsOf({ parties }: Between, roles?: readonly PartyRole[]): ReadonlySet<EntityId> {
  return new Set(parties.filter(({ role }) => !roles || roles.includes(role)).map(({ entity }) => entity));
}

/** Who gives; of chips that are supplied by nobody in particular, their maker. */
function withMaker(deal: Between, book: DealBook): ReadonlySet<EntityId> {
  const named = idsOf(deal, gives);
  if (named.size > 0 || deal.kind !== 'supply') return named;
  return new Set(
    deal.chips?.flatMap(({ entity }) => {
      const chip = book.entities.get(entity);
      return chip?.kind === 'chip' && chip.maker !== undefined ? [chip.maker] : [];
    }),
  );
}

const isEqual = (a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>) =>
  a.size === b.size && [...a].every((id) => b.has(id));

const areKin = (a: EntityId, b: EntityId, { kinship }: DealBook) =>
  a === b || kinship.above(a).includes(b) || kinship.above(b).includes(a);

/** Those of `a` that are kin to one of `b`. */
const kinIn = (a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>, book: DealBook) =>
  [...a].filter((one) => [...b].some((other) => areKin(one, other, book)));

function nearnessOfSide(a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>, book: DealBook): Nearness | null {
  // With nobody on a side, "between the same" cannot be known.
  if (a.size === 0 || b.size === 0) return null;
  if (isEqual(a, b)) return 'same';
  return kinIn(a, b, book).length > 0 ? 'akin' : null;
}

/** Fellows are the same pair where two of them meet, or the only one that a plan has. */
function nearnessOfFellows(a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>, book: DealBook): Nearness | null {
  if (a.size === 0) return null;
  if (isEqual(a, b)) return 'same';
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const met = kinIn(few, many, book).length;
  return met >= 2 && kinIn(many, few, book).length >= 2 ? 'akin' : null;
}

function nearnessOfChips(stated: Between, recorded: Between, book: DealBook): Nearness | null {
  const [ours, theirs] = [stated, recorded].map(({ chips = [] }) => chips.map(({ entity }) => entity));
  if (!ours?.length || !theirs?.length) return 'akin';
  if (ours.some((chip) => theirs.includes(chip))) return 'same';
  const areNear = (a: EntityId, b: EntityId) => areKin(a, b, book) || isAnyOf(a, b, book) || isAnyOf(b, a, book);
  return ours.some((one) => theirs.some((other) => areNear(one, other))) ? 'akin' : null;
}

/** True where `general` is a word for all chips of that type: GPU. */
function isAnyOf(general: EntityId, id: EntityId, { entities }: DealBook): boolean {
  const [any, one] = [entities.get(general), entities.get(id)];
  return any?.kind === 'chip' && one?.kind === 'chip' && any.generic === true && any.chip_type === one.chip_type;
}
