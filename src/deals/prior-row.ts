import type { EntityId } from '../lexicon/entity.ts';
import type { Deal } from './deal.ts';
import { type Rates, type WonOf, wonOf } from './rates.ts';
import { type DatedStatus, type StatusAt, stagesOf, statusAt, statusLater } from './status-at.ts';
import { isToldAfter } from './told-after.ts';
import type { When } from './when.ts';

/** A deal as one list of the answer shows it. */
export interface PriorRow {
  readonly deal: Deal;
  /**
   * The status on the day. A row of the same day counts that day's stages; a later one had none yet, so it stands as it
   * first became known, with the date of that.
   */
  readonly status: StatusAt;
  /** The deal's last stage, where it is another than `status`. */
  readonly statusLater?: DatedStatus;
  /** Which of the companions take part in it. */
  readonly companions: readonly EntityId[];
  /** Its money in won. */
  readonly won: WonOf;
  /** True where every source of its figures is younger than the day: they are true of it, but nobody is known to have told them by then. */
  readonly confirmedLater?: true;
  /** The tranches of this umbrella that stand in the same list, in the order of the list; they stand nowhere else. */
  readonly parts: readonly PriorRow[];
}

function statusSeen(deal: Deal, asOf: string, when: When): StatusAt {
  if (when !== 'later') return statusAt(deal, asOf, when === 'sameDay' ? 'through' : 'before');
  const first = stagesOf(deal)[0];
  return first ? { kind: 'dated', status: first.status, date: first.date } : { kind: 'undated' };
}

/** True where a deal states units or money. */
function hasFigures({ amount, chips }: Deal): boolean {
  return (
    amount !== undefined ||
    chips?.some(({ quantity, quantity_max: max }) => quantity !== undefined || max !== undefined) === true
  );
}

/** Makes the row of a deal, not yet folded. */
export function makeRow(
  deal: Deal,
  seen: { readonly asOf: string; readonly when: When; readonly companions: readonly EntityId[]; readonly rates: Rates },
): PriorRow {
  const { asOf, when, companions, rates } = seen;
  const status = statusSeen(deal, asOf, when);
  const later = statusLater(deal, status);
  // Of what is later itself all is confirmed later; to say so of each row would say nothing.
  const isConfirmedLater = when !== 'later' && hasFigures(deal) && isToldAfter(deal, asOf);
  return {
    deal,
    status,
    ...(later && { statusLater: later }),
    companions,
    won: wonOf(deal, rates),
    ...(isConfirmedLater && { confirmedLater: true }),
    parts: [],
  };
}
