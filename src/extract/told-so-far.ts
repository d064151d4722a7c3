import type { DealDate } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { type Asked, nothingAsked } from './asked.ts';
import type { What } from './parts.ts';
import type { StatedDeal } from './stated-deal.ts';

/** What the sentences so far have told: who 이 회사 and 두 회사 are, and what a sentence leaves unsaid. */
export interface Discourse {
  /** Who acted last, and in which paragraph. */
  topic: readonly EntityId[];
  topicParagraph: number;
  topicSentence: number;
  /** Who acted first in a paragraph, and in which: LG와는 협약도 맺었다 is of that one. */
  ofParagraph: { readonly ids: readonly EntityId[]; readonly paragraph: number };
  /** Who asks and answers. */
  readonly asked: Asked;
  /** The companies named so far, the latest last; each once. */
  readonly named: EntityId[];
  /** Whose people are asked or quoted: the one whose 대표 was named last. */
  speaker: EntityId | undefined;
  /** Who acted first in the article, alone: whom it is about. */
  article: EntityId | undefined;
  /** The two companies that the sentence before brought together. */
  pair: { readonly ids: readonly EntityId[]; readonly sentence: number } | undefined;
  /** The day spoken of last. */
  day: DealDate | undefined;
  /** In which sentence that was. */
  daySentence: number;
  /** The month spoken of last. */
  month: DealDate | undefined;
  /** The named chip that was spoken of last, and in which sentence. */
  chip: { readonly what: What; readonly sentence: number } | undefined;
  /** The deal told last, and in which sentence. */
  last: { readonly deal: StatedDeal; readonly sentence: number } | undefined;
  /** The supply told last. */
  supply: { readonly deal: StatedDeal; readonly sentence: number } | undefined;
  /** To whom something was said to be given in the sentence before. */
  receiver: { readonly ids: readonly EntityId[]; readonly sentence: number } | undefined;
}

export const newDiscourse = (): Discourse => ({
  topic: [],
  topicParagraph: -1,
  topicSentence: -9,
  ofParagraph: { ids: [], paragraph: -1 },
  asked: nothingAsked(),
  named: [],
  speaker: undefined,
  article: undefined,
  pair: undefined,
  day: undefined,
  daySentence: -9,
  month: undefined,
  chip: undefined,
  last: undefined,
  supply: undefined,
  receiver: undefined,
});

/** From now on the sentences speak of these. */
export function speakOf(discourse: Discourse, ids: readonly EntityId[], paragraph: number, number: number): void {
  discourse.topic = ids;
  discourse.topicParagraph = paragraph;
  discourse.topicSentence = number;
}
