import type { Figure } from '../figures/figure.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Case, Head } from './case.ts';

/** A company, organization or person, or several of them in a row (A와 B가), with the case of the last. */
export interface Who {
  readonly type: 'who';
  readonly start: number;
  readonly end: number;
  readonly ids: readonly EntityId[];
  readonly case: Case;
  readonly head?: Head;
  readonly headCase?: Case;
  /** Where its particle ends. */
  readonly caseEnd: number;
  /** 정부, 한국: no company, and nobody invests in it. */
  readonly isState?: true;
  /** 두 회사, 이 회사. */
  readonly isAnaphor?: true;
}

/** A chip, named or only called GPU. */
export interface What {
  readonly type: 'what';
  readonly start: number;
  readonly end: number;
  readonly id: EntityId;
  readonly maker?: EntityId;
  readonly case: Case;
  /** H100급: a yardstick. */
  readonly isYardstick: boolean;
  /** A word for a sort of chip, no name. */
  readonly isGeneric: boolean;
}

/** A figure of the sentence. */
export interface Number_ {
  readonly type: 'figure';
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

/** What stands in a sentence, in order; offsets are units of the sentence. */
export type Part = Who | What | Number_;

/** Does a name act: 이/가, 은/는? */
export const isActing = (part: Part): part is Who =>
  part.type === 'who' && (part.case === 'subject' || part.case === 'topic');

/** A sentence as the rules read it. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the body. */
  readonly start: number;
  readonly paragraph: number;
  /** The how manieth of the body. */
  readonly number: number;
  /** Is it said in an interview? */
  readonly isAnswer: boolean;
  readonly parts: readonly Part[];
}

/** Behind the subject of a clause before a noun: 엔비디아가 만든 칩, 오픈AI가 주도하는 사업. */
export const inner =
  /^\s(?:\S+\s){0,2}?\S*(?:만든|만드는|설계한|개발한|이끄는|운영하는|세운|설립한|주도하는|주도한|이끈|참여한|앞장선|내놓은|공개한|밝힌|맡긴|맡기는|쥔|가진|보유한|있는|하는|된|될|낸|필요한|출시한|생산한|생산하는|판매하는|제안한|투자한|쓰는|쓴|지은|짓는|대는|낀|뽑은|정한|쌓은|지원하는|추진하는|내민|던진|건넨|못한|[다라]던|려던)\s/;
