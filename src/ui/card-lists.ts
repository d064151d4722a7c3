import type { PriorRow } from '../deals/prior-row.ts';
import { compareWeights, isPlanAlone, isWithCompanions } from '../deals/rank-rows.ts';
import type { CardAnswer } from './card-answer.ts';

/** The rows of a card, in the lists that have a heading of their own. */
export interface CardLists {
  readonly withCompanions: readonly PriorRow[];
  readonly rest: readonly PriorRow[];
  /** Plans to build that name nobody on the other side. */
  readonly plans: readonly PriorRow[];
  readonly sameDay: readonly PriorRow[];
  readonly undated: readonly PriorRow[];
  readonly later: readonly PriorRow[];
}

/**
 * Sorts the rows of an answer into lists. Prior ones come ranked, and each rank has its heading; the other times have
 * none inside, so their rows follow time alone, newest first.
 */
export function cardLists({ prior, sameDay, undated, later }: CardAnswer): CardLists {
  const others = prior.filter((row) => !isWithCompanions(row));
  const byTime = (rows: readonly PriorRow[]) => [...rows].sort(compareWeights);
  return {
    withCompanions: prior.filter(isWithCompanions),
    rest: others.filter((row) => !isPlanAlone(row.deal)),
    plans: others.filter((row) => isPlanAlone(row.deal)),
    sameDay: byTime(sameDay),
    undated: byTime(undated),
    later: byTime(later),
  };
}
