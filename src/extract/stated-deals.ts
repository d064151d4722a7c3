import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/read.ts';
import type { Mention } from '../lexicon/mention.ts';
import { addSize, type Told } from './add-size.ts';
import { newDiscourse, remember, withAnaphors } from './discourse.ts';
import type { EntityLookup } from './facts.ts';
import { mergeDeals } from './merge.ts';
import { originOf } from './origin.ts';
import { partsOf } from './parts.ts';
import { readSentence } from './read-sentence.ts';
import { sentencesOf } from './sentences.ts';
import type { StatedDeal } from './stated-deal.ts';

/** What is known of an article: its text and the names found in it. */
export interface ArticleText {
  readonly body: string;
  readonly title?: string | undefined;
  /** The day of publication, `YYYY-MM-DD` with or without a time behind it. */
  readonly published?: string | undefined;
  /** The mentions of `findMentions` for the body: UTF-16 offsets. */
  readonly mentions: readonly Mention[];
}

/** Takes those of a list that lie in one stretch after the other. */
function taker<T extends { readonly start: number; readonly end: number }>(all: readonly T[]) {
  let at = 0;
  return ({ start, end }: { readonly start: number; readonly end: number }): T[] => {
    const inside: T[] = [];
    for (; at < all.length && (all[at] as T).end <= end; at++) {
      if ((all[at] as T).start >= start) inside.push(all[at] as T);
    }
    return inside;
  };
}

/**
 * Reads the deals that a Korean article states. The rules are told in docs/extract.md: what is not sure is left out.
 * Takes time in proportion to the text; throws nothing.
 * @param article its body with the mentions found in it
 * @param entityOf looks up what an entity is
 * @returns the deals in the order of the text, each once
 */
export function statedDeals(article: ArticleText, entityOf: EntityLookup): StatedDeal[] {
  const { body, mentions } = article;
  const ref = article.published?.slice(0, 10);
  const mentionsIn = taker<Mention>(mentions);
  const figuresIn = taker<Figure>(readFigures(body, { ref }));
  const discourse = newDiscourse();
  const told: Told[] = [];
  const quoted = new Set<string>();
  sentencesOf(body).forEach((span, number) => {
    const text = body.slice(span.start, span.end);
    const named = partsOf(text, span.start, mentionsIn(span), figuresIn(span), entityOf);
    const parts = withAnaphors(text, named, discourse, span.paragraph);
    const sentence = { text, start: span.start, paragraph: span.paragraph, number, parts };
    const deals = readSentence(sentence, discourse, entityOf, ref);
    told.push(...deals.map((deal) => ({ deal, sentence: number })));
    const sized = deals.length === 0 ? addSize(told, sentence) : undefined;
    if (sized) told[sized.at] = { deal: sized.deal, sentence: (told[sized.at] as Told).sentence };
    const origin = originOf(text);
    if (origin) quoted.add(origin);
    remember(sentence, discourse);
  });
  const [origin, ...others] = quoted;
  // The one paper that an article quotes is where a report comes from.
  const only = others.length === 0 ? origin : undefined;
  return mergeDeals(told.map(({ deal }) => (only && deal.status === 'reported' ? { ...deal, origin: only } : deal)));
}
