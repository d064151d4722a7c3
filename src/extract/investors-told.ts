import type { StatedDeal } from './stated-deal.ts';
import { REACH, type Told } from './told.ts';

const ofRole = ({ parties }: StatedDeal, role: string) => parties.filter((party) => party.role === role);

/**
 * Joins a round without investors (900억원을 유치했다) with those that the next sentences name: 산업은행이 참여했다. The sum is
 * that of the round; what each of them gave is a part of it.
 */
export function withInvestors(told: readonly Told[]): Told[] {
  const out: Told[] = [];
  // Rounds that were told without investors.
  const opened = new Set<StatedDeal>();
  const isOpen = (round: StatedDeal) => ofRole(round, 'investor').length === 0 || opened.has(round);
  // KT가 이끈 투자에서 900억원을 받았다. 산업은행도 돈을 댔다.
  const isJoined = (round: Told, { deal, sentence }: Told) =>
    round.deal.status === 'completed' &&
    sentence - round.sentence === 1 &&
    deal.amount === undefined &&
    deal.date === undefined;
  for (const one of told) {
    const { deal, sentence } = one;
    const names = ofRole(deal, 'investor');
    const at = out.findLastIndex(
      ({ deal: round, sentence: then }) =>
        round.kind === 'investment' &&
        deal.kind === 'investment' &&
        names.length > 0 &&
        sentence - then <= REACH &&
        deal.status !== 'cancelled' &&
        round.amount !== undefined &&
        (deal.amount === undefined || deal.amount.value < round.amount.value) &&
        ofRole(round, 'investee').every(({ entity }) =>
          ofRole(deal, 'investee').some((other) => other.entity === entity),
        ) &&
        (deal.date === undefined || round.date === undefined || deal.date === round.date) &&
        (isOpen(round) || isJoined({ deal: round, sentence: then }, one)),
    );
    const round = out[at];
    if (!round) {
      out.push(one);
      continue;
    }
    const known = new Set(ofRole(round.deal, 'investor').map(({ entity }) => entity));
    const more = names.filter(({ entity }) => !known.has(entity));
    out[at] = { ...round, deal: { ...round.deal, parties: [...more, ...round.deal.parties] } };
    opened.add(out[at].deal);
  }
  return out;
}
