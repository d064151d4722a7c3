import type { Deal, DealKind, PartyRole } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Words } from './words.ts';

/** The words that a phrase is made of; `_locales` holds them. */
export type PhraseKey =
  | `phrase_${
      | 'supplies'
      | 'buys'
      | 'makes_for'
      | 'has_made_by'
      | 'invests_in'
      | 'is_funded_by'
      | 'sells_stake_in'
      | 'acquires'
      | 'acquires_from'
      | 'is_acquired_by'
      | 'sells_to'
      | 'works_with'
      | 'joins_with'
      | 'licenses_to'
      | 'is_licensed_by'
      | 'designs_made_by'
      | 'makes_own_chip_of'
      | 'builds_with'
      | 'among'
      | 'from_to'
      | 'from_to_spoken'}`
  | `deal_${'supply' | 'foundry' | 'investment' | 'exit' | 'acquisition' | 'partnership' | 'joint_venture' | 'license' | 'own_chip' | 'capex'}`
  | 'names_and_more';

/** Who did what with whom, in a few words; `spoken` where arrows need words for those who listen. */
export interface DealPhrase {
  readonly text: string;
  readonly spoken: string;
}

/** One side's words for a kind of deal: from its own role to the roles on the other side. */
interface Side {
  readonly role: PartyRole;
  readonly others: readonly PartyRole[];
  readonly key: Extract<PhraseKey, `phrase_${string}`>;
}

const sides: Readonly<Record<DealKind | 'exit', readonly Side[]>> = {
  supply: [
    { role: 'supplier', others: ['buyer'], key: 'phrase_supplies' },
    { role: 'buyer', others: ['supplier'], key: 'phrase_buys' },
  ],
  foundry: [
    { role: 'foundry', others: ['customer'], key: 'phrase_makes_for' },
    { role: 'customer', others: ['foundry'], key: 'phrase_has_made_by' },
  ],
  investment: [
    { role: 'investor', others: ['investee'], key: 'phrase_invests_in' },
    { role: 'investee', others: ['investor'], key: 'phrase_is_funded_by' },
    { role: 'seller', others: ['investee'], key: 'phrase_sells_stake_in' },
  ],
  exit: [{ role: 'seller', others: ['investee'], key: 'phrase_sells_stake_in' }],
  acquisition: [
    { role: 'acquirer', others: ['target'], key: 'phrase_acquires' },
    { role: 'acquirer', others: ['seller'], key: 'phrase_acquires_from' },
    { role: 'target', others: ['acquirer'], key: 'phrase_is_acquired_by' },
    { role: 'seller', others: ['acquirer'], key: 'phrase_sells_to' },
  ],
  partnership: [
    { role: 'partner', others: ['partner'], key: 'phrase_works_with' },
    { role: 'partner', others: ['supplier', 'buyer'], key: 'phrase_works_with' },
    { role: 'supplier', others: ['buyer', 'partner'], key: 'phrase_works_with' },
    { role: 'buyer', others: ['supplier', 'partner'], key: 'phrase_works_with' },
  ],
  'joint-venture': [
    { role: 'partner', others: ['partner'], key: 'phrase_joins_with' },
    { role: 'investor', others: ['investee'], key: 'phrase_invests_in' },
    { role: 'investee', others: ['investor'], key: 'phrase_is_funded_by' },
  ],
  license: [
    { role: 'licensor', others: ['licensee'], key: 'phrase_licenses_to' },
    { role: 'licensee', others: ['licensor'], key: 'phrase_is_licensed_by' },
  ],
  'own-chip': [
    { role: 'customer', others: ['foundry'], key: 'phrase_designs_made_by' },
    { role: 'foundry', others: ['customer'], key: 'phrase_makes_own_chip_of' },
  ],
  capex: [
    { role: 'investor', others: ['partner', 'supplier', 'customer', 'investor'], key: 'phrase_builds_with' },
    { role: 'partner', others: ['investor', 'partner'], key: 'phrase_builds_with' },
  ],
};

/** From whose hands goods or money go into whose, for a view from outside. */
const flow: Readonly<Record<DealKind | 'exit', readonly [from: readonly PartyRole[], to: readonly PartyRole[]]>> = {
  supply: [['supplier'], ['buyer']],
  foundry: [['foundry'], ['customer']],
  investment: [['investor'], ['investee']],
  exit: [['seller'], ['investee']],
  acquisition: [['acquirer'], ['target', 'seller']],
  partnership: [[], []],
  'joint-venture': [['investor'], ['investee']],
  license: [['licensor'], ['licensee']],
  'own-chip': [['foundry'], ['customer']],
  capex: [[], []],
};

const kindWords = {
  supply: 'deal_supply',
  foundry: 'deal_foundry',
  investment: 'deal_investment',
  exit: 'deal_exit',
  acquisition: 'deal_acquisition',
  partnership: 'deal_partnership',
  'joint-venture': 'deal_joint_venture',
  license: 'deal_license',
  'own-chip': 'deal_own_chip',
  capex: 'deal_capex',
} as const satisfies Record<DealKind | 'exit', PhraseKey>;

/**
 * Says a deal from one side: `xAI에 공급` on the card of 엔비디아, `엔비디아에서 구매` on that of xAI; from outside,
 * as on a chip's card, `엔비디아 → xAI`.
 *
 * @param self the entity whose card it is, and all that it contains
 * @param nameOf the Korean name of an entity
 */
export function dealPhrase(
  deal: Deal,
  self: ReadonlySet<EntityId>,
  nameOf: (id: EntityId) => string,
  say: Words<PhraseKey>,
): DealPhrase {
  const kind = deal.exit ? 'exit' : deal.kind;
  const word = say(kindWords[kind]);
  const named = (ids: readonly EntityId[]) => {
    const names = ids.slice(0, 2).map(nameOf).join('·');
    return ids.length > 2 ? say('names_and_more', names, ids.length - 2) : names;
  };
  const among = (roles: readonly PartyRole[], inside: boolean | null) =>
    deal.parties
      .filter((party) => roles.includes(party.role) && (inside === null || self.has(party.entity) === inside))
      .map((party) => party.entity);

  for (const { role, others, key } of sides[kind]) {
    const counterparts = among(others, false);
    if (among([role], true).length > 0 && counterparts.length > 0) {
      const text = say(key, named(counterparts));
      return { text, spoken: text };
    }
  }
  const [from, to] = flow[kind].map((roles) => among(roles, null)) as [EntityId[], EntityId[]];
  if (from.length > 0 && to.length > 0) {
    return {
      text: say('phrase_from_to', named(from), named(to)),
      spoken: say('phrase_from_to_spoken', named(from), named(to), word),
    };
  }
  const rest = deal.parties.map((party) => party.entity).filter((id) => !self.has(id));
  const text = rest.length === 0 ? word : say('phrase_among', named(rest), word);
  return { text, spoken: text };
}
