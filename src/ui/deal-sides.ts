import type { Deal, DealKind, PartyRole } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';

/** The words that a phrase is made of; `_locales` holds them. */
export type PhraseKey =
  | `phrase_${
      | 'supplies'
      | 'buys'
      | 'buys_through'
      | 'makes_for'
      | 'has_made_by'
      | 'invests_in'
      | 'is_funded_by'
      | 'sells_stake_in'
      | 'sells_stake_to'
      | 'stake_goes_to'
      | 'stake_is_sold_by'
      | 'acquires'
      | 'acquires_from'
      | 'acquires_business_of'
      | 'is_target_of'
      | 'is_acquired_by'
      | 'sells_to'
      | 'sells_target_to'
      | 'funds_takeover'
      | 'merges_with'
      | 'works_with'
      | 'joins_with'
      | 'is_venture_of'
      | 'licenses_to'
      | 'is_licensed_by'
      | 'permits'
      | 'is_permitted_by'
      | 'buys_by_permit'
      | 'designs_made_by'
      | 'makes_own_chip_of'
      | 'helps_design_of'
      | 'builds_with'
      | 'builds_for'
      | 'helps_build'
      | 'is_plant_customer_of'
      | 'who'
      | 'who_spoken'
      | 'together'
      | 'beside'
      | 'with_fellows'
      | 'from_to'}`
  | `spoken_${
      | 'supply'
      | 'foundry'
      | 'investment'
      | 'exit'
      | 'acquisition'
      | 'business'
      | 'license'
      | 'permit'
      | 'own_chip'}`
  | `deal_${
      | 'supply'
      | 'purchase'
      | 'foundry'
      | 'investment'
      | 'funding'
      | 'exit'
      | 'acquisition'
      | 'business'
      | 'sale'
      | 'merger'
      | 'partnership'
      | 'joint_venture'
      | 'license'
      | 'permit'
      | 'own_chip'
      | 'capex'}`
  | `part_${'taker' | 'supplier' | 'holder'}`
  | 'names_and_more';

/** Kinds as far as words go: a stake sold is no investment, a merger no purchase, a government's leave no licence. */
export type SpokenKind = DealKind | 'exit' | 'merger' | 'permit';

/** One side's words for a kind of deal: from its own role to the roles on the other side. */
export interface Side {
  readonly role: PartyRole;
  /** The other side: the phrase's first names. */
  readonly others: readonly PartyRole[];
  /** What changes hands, or through whom: the second names. The side has words only where there is such a party. */
  readonly object?: PartyRole;
  /** The side has words only where nobody has these roles. */
  readonly unless?: readonly PartyRole[];
  /** Who stands on the same side, and is named so that nobody takes the whole for one party's; else its own role. */
  readonly fellows?: readonly PartyRole[];
  readonly key: PhraseKey;
  /** Words that are true only of what is completed. */
  readonly completed?: PhraseKey;
}

/**
 * The first side that fits is said. Whoever sells goes before what is sold: it may belong to the seller, and on the
 * seller's card the seller speaks.
 */
export const sides: Readonly<Record<SpokenKind, readonly Side[]>> = {
  supply: [
    { role: 'supplier', others: ['buyer'], key: 'phrase_supplies' },
    { role: 'supplier', others: ['customer'], key: 'phrase_supplies' },
    { role: 'supplier', others: ['partner'], key: 'phrase_works_with' },
    { role: 'partner', others: ['supplier'], unless: ['buyer', 'customer'], key: 'phrase_works_with' },
    { role: 'buyer', others: ['supplier'], key: 'phrase_buys' },
    { role: 'customer', others: ['supplier'], object: 'buyer', key: 'phrase_buys_through' },
    { role: 'customer', others: ['supplier'], key: 'phrase_buys' },
  ],
  foundry: [
    { role: 'foundry', others: ['customer'], key: 'phrase_makes_for' },
    { role: 'customer', others: ['foundry'], key: 'phrase_has_made_by' },
  ],
  investment: [
    { role: 'seller', others: ['investor'], object: 'investee', key: 'phrase_sells_stake_to' },
    { role: 'seller', others: ['investee'], key: 'phrase_sells_stake_in' },
    { role: 'investor', others: ['investee'], key: 'phrase_invests_in' },
    // The money of a stake that another sells goes to that other, and not into the company.
    { role: 'investee', others: ['investor'], object: 'seller', key: 'phrase_stake_goes_to' },
    { role: 'investee', others: ['investor'], key: 'phrase_is_funded_by' },
    { role: 'investee', others: ['seller'], key: 'phrase_stake_is_sold_by' },
  ],
  exit: [
    { role: 'seller', others: ['investee'], key: 'phrase_sells_stake_in' },
    { role: 'investee', others: ['seller'], key: 'phrase_stake_is_sold_by' },
  ],
  acquisition: [
    {
      role: 'acquirer',
      others: ['seller'],
      object: 'target',
      fellows: ['acquirer', 'investor'],
      key: 'phrase_acquires_from',
    },
    { role: 'acquirer', others: ['target'], fellows: ['acquirer', 'investor'], key: 'phrase_acquires' },
    { role: 'acquirer', others: ['seller'], fellows: ['acquirer', 'investor'], key: 'phrase_acquires_business_of' },
    { role: 'seller', others: ['acquirer'], object: 'target', key: 'phrase_sells_target_to' },
    { role: 'seller', others: ['acquirer'], key: 'phrase_sells_to' },
    { role: 'investor', others: ['acquirer'], object: 'target', key: 'phrase_funds_takeover' },
    { role: 'target', others: ['acquirer'], key: 'phrase_is_target_of', completed: 'phrase_is_acquired_by' },
  ],
  merger: [{ role: 'partner', others: ['partner'], key: 'phrase_merges_with' }],
  partnership: [
    { role: 'partner', others: ['partner', 'supplier', 'buyer'], key: 'phrase_works_with' },
    { role: 'supplier', others: ['buyer', 'partner'], key: 'phrase_works_with' },
    { role: 'buyer', others: ['supplier', 'partner'], key: 'phrase_works_with' },
  ],
  'joint-venture': [
    { role: 'partner', others: ['partner', 'investor'], key: 'phrase_joins_with' },
    { role: 'investor', others: ['investee'], fellows: ['investor', 'partner'], key: 'phrase_invests_in' },
    { role: 'investor', others: ['partner'], key: 'phrase_joins_with' },
    { role: 'investee', others: ['partner', 'investor'], key: 'phrase_is_venture_of' },
  ],
  license: [
    { role: 'licensor', others: ['licensee'], key: 'phrase_licenses_to' },
    { role: 'licensee', others: ['licensor'], key: 'phrase_is_licensed_by' },
  ],
  permit: [
    { role: 'licensor', others: ['licensee'], key: 'phrase_permits' },
    { role: 'licensee', others: ['licensor'], key: 'phrase_is_permitted_by' },
    { role: 'buyer', others: ['licensee'], object: 'licensor', key: 'phrase_buys_by_permit' },
  ],
  'own-chip': [
    { role: 'customer', others: ['foundry'], fellows: ['customer', 'partner'], key: 'phrase_designs_made_by' },
    { role: 'foundry', others: ['customer'], key: 'phrase_makes_own_chip_of' },
    { role: 'partner', others: ['customer'], key: 'phrase_helps_design_of' },
  ],
  capex: [
    { role: 'investor', others: ['customer'], fellows: ['investor', 'partner'], key: 'phrase_builds_for' },
    { role: 'investor', others: ['partner', 'supplier'], key: 'phrase_builds_with' },
    { role: 'investor', others: ['investor'], key: 'phrase_builds_with' },
    { role: 'customer', others: ['investor'], key: 'phrase_is_plant_customer_of' },
    { role: 'partner', others: ['investor'], key: 'phrase_helps_build' },
    { role: 'partner', others: ['partner'], key: 'phrase_builds_with' },
  ],
};

/** The part of a deal, recorded or stated by an article, that words are made of. */
export interface Worded {
  readonly kind: DealKind;
  readonly parties: readonly Deal['parties'][number][];
  readonly exit?: true | undefined;
}

/** Which words a deal needs. What a government licenses is a permit; it is told by its Korean name, which ends in 정부. */
export function spokenKindOf(deal: Worded, nameOf: (id: EntityId) => string): SpokenKind {
  const has = (role: PartyRole) => deal.parties.some((party) => party.role === role);
  if (deal.exit) return 'exit';
  if (deal.kind === 'acquisition' && !has('acquirer')) return 'merger';
  const isPermit = deal.parties.some((party) => party.role === 'licensor' && nameOf(party.entity).endsWith('정부'));
  return deal.kind === 'license' && isPermit ? 'permit' : deal.kind;
}
