import type { PartyRole } from '../deals/deal.ts';
import type { PhraseKey, SpokenKind, Worded } from './deal-sides.ts';

/** How a kind of deal looks from outside, as on the card of a chip. */
export interface Outside {
  /** From whose hands goods or money go: whoever has the first of these roles that anybody has. */
  readonly from: readonly PartyRole[];
  /** Into whose. */
  readonly to: readonly PartyRole[];
  /** Where all do the same there is no arrow: everyone with a role of `from`. */
  readonly isTogether?: true;
  /** What is done; with an arrow before it, or after one name. */
  readonly word: PhraseKey;
  /** What is done where only the side of `to` is known. */
  readonly takerWord?: PhraseKey;
  /** `$1` does it to `$2`, as a sentence. */
  readonly spoken?: PhraseKey;
  /** The words of the side of `from`, where an arrow would say too little. */
  readonly said?: PhraseKey;
}

const outsides: Readonly<Record<SpokenKind, Outside>> = {
  supply: {
    from: ['supplier'],
    to: ['buyer', 'customer'],
    word: 'deal_supply',
    takerWord: 'deal_purchase',
    spoken: 'spoken_supply',
  },
  foundry: { from: ['foundry'], to: ['customer'], word: 'deal_foundry', spoken: 'spoken_foundry' },
  investment: {
    from: ['investor'],
    to: ['investee'],
    word: 'deal_investment',
    takerWord: 'deal_funding',
    spoken: 'spoken_investment',
  },
  exit: {
    from: ['seller'],
    to: ['investee'],
    word: 'deal_exit',
    spoken: 'spoken_exit',
    said: 'phrase_sells_stake_in',
  },
  acquisition: { from: ['acquirer'], to: ['target'], word: 'deal_acquisition', spoken: 'spoken_acquisition' },
  merger: { from: ['partner'], to: [], isTogether: true, word: 'deal_merger' },
  partnership: { from: ['partner', 'supplier', 'buyer'], to: [], isTogether: true, word: 'deal_partnership' },
  'joint-venture': { from: ['partner', 'investor'], to: [], isTogether: true, word: 'deal_joint_venture' },
  license: { from: ['licensor'], to: ['licensee'], word: 'deal_license', spoken: 'spoken_license' },
  permit: { from: ['licensor'], to: ['licensee'], word: 'deal_permit', spoken: 'spoken_permit' },
  'own-chip': {
    from: ['customer'],
    to: ['foundry'],
    word: 'deal_own_chip',
    spoken: 'spoken_own_chip',
    said: 'phrase_designs_made_by',
  },
  capex: { from: ['investor', 'buyer', 'partner'], to: [], word: 'deal_capex' },
};

/** A purchase of a business that is no entity of ours: from the buyer to the seller. */
const outsideOfBusiness: Outside = {
  from: ['acquirer'],
  to: ['seller'],
  word: 'deal_business',
  takerWord: 'deal_sale',
  spoken: 'spoken_business',
};

/** A deal from outside, and who stands at its two ends. */
export interface Ends extends Outside {
  readonly givers: Worded['parties'];
  readonly takers: Worded['parties'];
}

/** Looks at a deal from outside. */
export function lookFromOutside(kind: SpokenKind, parties: Worded['parties']): Ends {
  const withRole = (role: PartyRole) => parties.filter((party) => party.role === role);
  const firstWith = (roles: readonly PartyRole[]) => roles.map(withRole).find((list) => list.length > 0) ?? [];
  const hasTarget = withRole('target').length > 0;
  const outside = kind === 'acquisition' && !hasTarget ? outsideOfBusiness : outsides[kind];
  return {
    ...outside,
    givers: outside.isTogether ? parties.filter(({ role }) => outside.from.includes(role)) : firstWith(outside.from),
    takers: firstWith(outside.to),
  };
}
