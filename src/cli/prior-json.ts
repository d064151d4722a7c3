import type { Deal, DealStatus } from '../deals/deal.ts';
import type { PriorAnswer } from '../deals/prior-deals.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import type { WonOf } from '../deals/rates.ts';

/** A deal as `prior --json` writes it: the record, with the status of the day in the place of the last one. */
export type PriorJsonRow = Omit<Deal, 'status'> & {
  /** As of the day; null where its time is not known. */
  readonly status: DealStatus | null;
  /** The last status, where it is another. */
  readonly statusLater?: DealStatus;
  /** Which of the companions take part in it. */
  readonly companions: readonly string[];
  /** Its money in won; absent where it states none. */
  readonly won?: WonOf;
  /** True where every source of its figures is younger than the day. */
  readonly confirmedLater?: true;
  /** Its tranches of the same list, where it has any; they stand nowhere else. */
  readonly parts?: readonly PriorJsonRow[];
};

function rowJson({ deal, status, statusLater, companions, won, confirmedLater, parts }: PriorRow): PriorJsonRow {
  return {
    ...deal,
    status: status.kind === 'dated' ? status.status : null,
    ...(statusLater && { statusLater: statusLater.status }),
    companions,
    ...(won.kind !== 'no-amount' && { won }),
    ...(confirmedLater && { confirmedLater }),
    ...(parts.length > 0 && { parts: parts.map(rowJson) }),
  };
}

/** The answer as plain JSON. */
export function priorJson(answer: PriorAnswer) {
  return {
    entity: answer.entity,
    asOf: answer.asOf,
    prior: answer.prior.map(rowJson),
    sameDay: answer.sameDay.map(rowJson),
    later: answer.later.map(rowJson),
    undated: answer.undated.map(rowJson),
    totals: answer.totals.map((total) => ({ ...total, rows: total.deals.length })),
    circles: answer.circles,
  };
}
