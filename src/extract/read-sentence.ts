import type { EntityId } from '../lexicon/entity.ts';
import { clausesOf } from './clauses.ts';
import type { EntityLookup } from './facts.ts';
import { triggersOf } from './frames.ts';
import { inner, isActing, type Sentence } from './parts.ts';
import { priceIn } from './price-told.ts';
import { readClause } from './read-clause.ts';
import type { Scope } from './reading.ts';
import type { StatedDeal } from './stated-deal.ts';
import type { Discourse } from './told-so-far.ts';

/** The deals that a sentence states. */
export function readSentence(
  sentence: Sentence,
  discourse: Discourse,
  entityOf: EntityLookup,
  ref: string | undefined,
): StatedDeal[] {
  const { text, parts, number } = sentence;
  const triggers = triggersOf(text);
  if (triggers.length === 0) return [];
  const clauses = clausesOf(text, parts, (from, to) =>
    triggers.some(({ start, end }) => start >= from && end <= to + 2),
  );
  const scope: Scope = { sentence, discourse, entityOf, ref, triggers, clauses };
  const out: StatedDeal[] = [];
  let carried: readonly EntityId[] | undefined;
  clauses.forEach((clause, k) => {
    const found = readClause(scope, clause, k, carried);
    const last = out.at(-1);
    const paid = found.length === 0 && last ? priceIn(clause, sentence, last) : undefined;
    if (paid) out[out.length - 1] = paid;
    out.push(...found);
    const told = out.at(-1);
    if (told) discourse.last = { deal: told, sentence: number };
    if (told?.kind === 'supply') discourse.supply = { deal: told, sentence: number };
    const acting = parts.filter(isActing).filter((who) => who.start >= clause.start && who.end <= clause.end);
    const free = acting.filter((who) => !inner.test(text.slice(who.caseEnd, clause.end)));
    const goesOn = /(?:고|며|지만|으나|뒤|후|이어|데|,)$/.test(text.slice(clause.start, clause.end)) || clause.isGapped;
    const topic = free.find((one) => one.case === 'topic') ?? (goesOn ? free[0] : undefined);
    // A가 …하면서, A가 …하자: who acts then need not be A.
    if (topic) carried = topic.ids;
  });
  return out;
}
