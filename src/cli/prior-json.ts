import type { Deal, DealStatus } from '../deals/deal.ts';
import type { PriorAnswer } from '../deals/prior-deals.ts';
import type { PriorRow } from '../deals/prior-row.ts';

/** A deal as `prior --json` writes it: the record, with the status of the day in the place of the last one. */
export type PriorJsonRow = Omit<Deal, 'status'> & {
  /** As of the day; null where its time is not known. */
  readonly status: DealStatus | null;
  /** The last status, where it is another. */
  readonly statusLater?: DealStatus;
  /** Which of the companions take part in it. */
  readonly companions: readonly string[];
};

function rowJson({ deal, status, statusLater, companions }: PriorRow): PriorJsonRow {
  const row = { ...deal, status: status.kind === 'dated' ? status.status : null, companions };
  return statusLater ? { ...row, statusLater: statusLater.status } : row;
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
  };
}
