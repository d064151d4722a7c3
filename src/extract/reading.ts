import type { EntityId } from '../lexicon/entity.ts';
import type { Clause } from './clauses.ts';
import type { EntityLookup } from './facts.ts';
import type { Trigger } from './frames.ts';
import { isActing, type Part, type Sentence, type Who } from './parts.ts';
import type { Discourse } from './told-so-far.ts';

/** A sentence with its words and clauses, and what is known where it stands. */
export interface Scope {
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly entityOf: EntityLookup;
  /** The day of publication. */
  readonly ref: string | undefined;
  readonly triggers: readonly Trigger[];
  readonly clauses: readonly Clause[];
}

/** A word that states a deal, and the stretch of its sentence that it is read with. */
export interface Reading {
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly before: readonly Part[];
  readonly shared: readonly Who[];
  /** Does it share its predicate with other clauses? */
  readonly isListed: boolean;
  readonly carried: readonly EntityId[];
  readonly isFar: boolean;
  /** Does a clause before in the same sentence say who is carried over? */
  readonly isHere: boolean;
  /** Where the word that states the deal begins and ends, and where its clause does: of a list, not here. */
  readonly wordFrom: number;
  /** Where its last word begins. */
  readonly verbFrom: number;
  readonly tailFrom: number;
  readonly verbEnd: number;
}

/** Where what is said of a deal ends: before the next clause in which somebody else acts. */
export function tailEnd({ sentence, clauses }: Scope, from: number, parties: readonly EntityId[] = []): number {
  for (const clause of clauses) {
    if (clause.start < from) continue;
    const acting = sentence.parts.filter(isActing).find((who) => who.start >= clause.start && who.end <= clause.end);
    if (acting && !acting.ids.every((id) => parties.includes(id))) return clause.start;
  }
  return sentence.text.length;
}
