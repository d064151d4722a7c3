import type { EntityId } from '../lexicon/entity.ts';

/** What is asked in questions and answers, and who an answer is about. */
export interface Asked {
  /** Who the questions are about: the one that the first of them asks of. */
  theme: EntityId | undefined;
  /** In which paragraph the last question stands; its answer is the next. */
  paragraph: number;
  /** With whom the answer deals: named in the question, or by the answer itself (오라클입니다). */
  others: readonly EntityId[];
}

export const nothingAsked = (): Asked => ({ theme: undefined, paragraph: -9, others: [] });
