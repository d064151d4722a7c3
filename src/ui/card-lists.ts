import { compareTimes, isPlanAlone } from '../deals/rank-rows.ts';
import type { CardAnswer, CardRow } from './card-answer.ts';

/** The rows of a card, in the lists that have a heading of their own. */
export interface CardLists {
  readonly withCompanions: readonly CardRow[];
  readonly rest: readonly CardRow[];
  /** Plans to build that name nobody on the other side. */
  readonly plans: readonly CardRow[];
  readonly sameDay: readonly CardRow[];
  readonly undated: readonly CardRow[];
  readonly later: readonly CardRow[];
}

/**
 * Sorts the rows of an answer into lists. Prior ones come ranked, and each rank has its heading; the other times have
 * none inside, so their rows follow time alone, newest first.
 */
export function cardLists({ prior, sameDay, undated, later }: CardAnswer): CardLists {
  const others = prior.filter((row) => row.companions.length === 0);
  const byTime = (rows: readonly CardRow[]) => [...rows].sort(compareTimes);
  return {
    withCompanions: prior.filter((row) => row.companions.length > 0),
    rest: others.filter((row) => !isPlanAlone(row.deal)),
    plans: others.filter((row) => isPlanAlone(row.deal)),
    sameDay: byTime(sameDay),
    undated: byTime(undated),
    later: byTime(later),
  };
}
