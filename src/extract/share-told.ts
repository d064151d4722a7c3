import type { Sentence } from './parts.ts';
import type { StatedParty } from './stated-deal.ts';
import { type Amendment, lastTold, type Told } from './told.ts';

/** 취득 뒤 지분율은 70.6%다. */
const afterwards = /(?:취득|인수|매입|거래) (?:뒤|후)(?:의)? ?(?:지분율|지분 비율|지분|보유 지분|소유 비율)[은이] /;
const HALF = 50;
const asTakeover = (party: StatedParty): StatedParty =>
  party.role === 'investor'
    ? { ...party, role: 'acquirer' }
    : party.role === 'investee'
      ? { ...party, role: 'target' }
      : party;

/** The deal told before, where a sentence says that it gives its investor more than half: shares bought become a takeover. */
export function shareTold(told: readonly Told[], { text, parts, number }: Sentence): Amendment | undefined {
  const last = lastTold(told, number);
  if (last?.deal.kind !== 'investment' || !afterwards.test(text)) return undefined;
  const isMost = parts.some(
    (part) => part.type === 'figure' && part.figure.kind === 'percent' && (part.figure.value ?? 0) > HALF,
  );
  return isMost
    ? { at: last.at, deal: { ...last.deal, kind: 'acquisition', parties: last.deal.parties.map(asTakeover) } }
    : undefined;
}
