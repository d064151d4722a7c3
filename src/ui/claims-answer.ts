import type { CardEntity } from '../deals/card-entity.ts';
import type { DealBook } from '../deals/deal-book.ts';
import type { ComparedDeal } from '../extract/compare.ts';
import type { ToldFigure } from '../extract/told-figures.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { inEnglishNames } from './english-names.ts';

/** What an article states, beside what was told before: plain JSON, made where the deals are, drawn where the reader is. */
export interface ClaimsAnswer {
  readonly claims: readonly ComparedDeal[];
  /** Every entity that a claim or a figure beside it names. */
  readonly names: Readonly<Record<string, CardEntity>>;
}

/** The answer for compared deals. */
export function claimsAnswer(claims: readonly ComparedDeal[], book: DealBook): ClaimsAnswer {
  const ids = claims.flatMap((claim) => [...entitiesIn(claim), ...chipsBeside(claim)]);
  const origins = claims.flatMap(({ stated: { origin } }) => origin ?? []) as EntityId[];
  const names: Record<string, CardEntity> = {};
  for (const id of [...ids, ...origins]) {
    const known = book.entities.get(id);
    if (known) names[known.id] = known;
  }
  return { claims, names };
}

/** The same answer for readers of English. */
export const claimsInEnglish = (answer: ClaimsAnswer): ClaimsAnswer => ({
  ...answer,
  names: inEnglishNames(answer.names),
});

/** The entities that a claim names: its parties, then its chips. */
function entitiesIn({ stated: { parties, chips = [] } }: ComparedDeal): EntityId[] {
  return [...parties, ...chips].map(({ entity }) => entity);
}

function chipsBeside({ comparison }: ComparedDeal): EntityId[] {
  const told = comparison.kind === 'new' ? comparison.before : comparison.told;
  const figure: ToldFigure | null = told?.figure ?? null;
  return figure?.unit === 'chips' ? [figure.chip.entity] : [];
}

/**
 * The claims of a card: those that involve its entity or something that it contains (삼성그룹 ⊃ 삼성전자, 블랙웰 ⊃ B200).
 * @param self the entity and all that it contains
 */
export function claimsOf({ claims }: ClaimsAnswer, self: readonly EntityId[]): ComparedDeal[] {
  return claims.filter((claim) => entitiesIn(claim).some((id) => self.includes(id)));
}
