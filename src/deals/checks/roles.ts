import type { Deal, DealKind, PartyRole } from '../deal.ts';
import type { Report } from './problem.ts';

/** The roles that a kind of deal needs among its parties: all of any one list. */
const rolesNeeded: Readonly<Record<DealKind, readonly (readonly PartyRole[])[]>> = {
  supply: [['supplier'], ['buyer']],
  foundry: [['foundry', 'customer']],
  investment: [['investor', 'investee'], ['seller', 'investee'], ['investee']],
  acquisition: [['acquirer', 'target'], ['acquirer', 'seller'], ['partner']],
  partnership: [['partner'], ['supplier', 'buyer']],
  'joint-venture': [['partner'], ['investor', 'investee']],
  license: [['licensor', 'licensee']],
  'own-chip': [['customer']],
  capex: [['investor'], ['buyer'], ['partner'], ['supplier']],
};

/** Checks that a deal has the roles of its kind, and each party once. */
export function checkRoles(deal: Deal, report: Report): void {
  const { kind, parties } = deal;
  const has = (role: PartyRole) => parties.some((party) => party.role === role);
  if (!rolesNeeded[kind].some((list) => list.every(has))) {
    const choices = rolesNeeded[kind].map((list) => list.join(' and ')).join(', or ');
    const found = parties.map(({ role }) => role).join(', ');
    report(['parties'], `expected for kind "${kind}" the roles ${choices}; found ${found}`);
  }
  parties.forEach(({ entity }, position) => {
    if (parties.findIndex((party) => party.entity === entity) < position) {
      report(['parties', position, 'entity'], `expected each party once; "${entity}" occurs twice`);
    }
  });
  if (deal.exit && !(kind === 'investment' && has('seller'))) {
    report(['exit'], 'expected "exit" only with kind "investment" and a party in the role "seller"');
  }
}
