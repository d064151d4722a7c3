import type { StatedDeal } from './stated-deal.ts';

/** A deal and the sentence it was told in. */
export interface Told {
  readonly deal: StatedDeal;
  readonly sentence: number;
}

/** A deal as a later sentence has it, and which of those told before it is. */
export interface Amendment {
  readonly at: number;
  readonly deal: StatedDeal;
}

/** For how many sentences what was told last is what a sentence without names speaks of. */
export const REACH = 2;

/** The deal told last, and its place, where it is not too far back for a sentence to speak of it. */
export function lastTold(told: readonly Told[], number: number): (Told & { readonly at: number }) | undefined {
  const last = told.at(-1);
  return last && number - last.sentence <= REACH ? { ...last, at: told.length - 1 } : undefined;
}
