import type { EntityId } from '../../lexicon/entity.ts';
import type { EntityLookup } from '../facts.ts';
import type { Trigger } from '../frames.ts';
import type { Part, Who } from '../parts.ts';
import type { StatedDeal } from '../stated-deal.ts';

/** What the rules look at to tell who does what. */
export interface Scene {
  readonly text: string;
  /** The parts before the word that states the deal, in its clause. */
  readonly parts: readonly Part[];
  readonly trigger: Trigger;
  /** Who acts, where the clause does not say: from the clause or the sentence before. */
  readonly carried: readonly EntityId[];
  /** Does the same sentence say so? */
  readonly isCarriedHere: boolean;
  /** Names of the other clauses that share the predicate: A에 1억을, B에 2억을 투자한다. */
  readonly shared: readonly Who[];
  /** Names behind the word: the noun that a clause tells of, or whom it is agreed with. */
  readonly after: readonly Who[];
  /** What stands directly behind a word that tells of its noun: 깔린 H100은 35만 장이다. */
  readonly behind: readonly Part[];
  /** The deal told last, where that is not long ago. */
  readonly last: StatedDeal | undefined;
  /** The supply told last, where that is not long ago. */
  readonly supply: StatedDeal | undefined;
  /** Was the last in this sentence or in one of the two before? */
  readonly isLastNear: boolean;
  /** Was it in this very sentence? */
  readonly isLastHere: boolean;
  /** To whom the sentence before gave something. */
  readonly receiver: readonly EntityId[];
  /** In an answer: with whom, by the question. */
  readonly asked: readonly EntityId[];
  readonly entityOf: EntityLookup;
  /** Does the clause tell of building something? */
  readonly isBuilding: boolean;
}
