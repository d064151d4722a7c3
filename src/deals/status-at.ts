import { endsBefore, isSameDay } from './dates.ts';
import type { Deal, DealDate, DealStatus } from './deal.ts';

/** A status and the date it was reached, as precise as its source. */
export interface DatedStatus {
  readonly status: DealStatus;
  readonly date: DealDate;
}

/**
 * What a deal's status was on a day.
 * `undated`: no stage of the deal is surely of that time; the card says "상태 시점 불명".
 */
export type StatusAt = ({ readonly kind: 'dated' } & DatedStatus) | { readonly kind: 'undated' };

/** Which stages count: those before the day, or those of the day itself as well. */
export type StageReach = 'before' | 'through';

/** True for the statuses that end a deal: 완료 and 무산. They need a stage with a date. */
export function isEndStatus(status: DealStatus): boolean {
  return status === 'completed' || status === 'cancelled';
}

/**
 * The dated stages of a deal, oldest first.
 * A row without a history is one stage on its own date, unless its status ends it: the date of a row is when the deal
 * became known, so it says nothing of the day on which it was completed or cancelled.
 */
export function stagesOf(deal: Deal): readonly DatedStatus[] {
  if (deal.history) return deal.history;
  return isEndStatus(deal.status) ? [] : [{ status: deal.status, date: deal.date }];
}

/**
 * The status of a deal as of a day: its last stage before `asOf`. A stage dated by month or year counts once that has
 * ended; with reach `through`, stages of the day itself count too.
 */
export function statusAt(deal: Deal, asOf: string, reach: StageReach = 'before'): StatusAt {
  const counts = (date: DealDate) => endsBefore(date, asOf) || (reach === 'through' && isSameDay(date, asOf));
  const stage = stagesOf(deal).findLast(({ date }) => counts(date));
  return stage ? { kind: 'dated', status: stage.status, date: stage.date } : { kind: 'undated' };
}

/** The deal's last stage where its status is not the one that `at` found; undefined where nothing changed later. */
export function statusLater(deal: Deal, at: StatusAt): DatedStatus | undefined {
  const last = stagesOf(deal).at(-1);
  if (!last || (at.kind === 'dated' && at.status === last.status)) return undefined;
  return { status: last.status, date: last.date };
}
