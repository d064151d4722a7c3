import type { Figure } from '../figures/figure.ts';
import { foldText } from '../figures/fold.ts';
import { readFigures } from '../figures/read.ts';
import type { Mention } from '../lexicon/mention.ts';
import { addSize } from './add-size.ts';
import { withAnaphors } from './anaphors.ts';
import { chipsTold } from './chips-told.ts';
import { dateTold } from './date-told.ts';
import { withoutDenied } from './denied.ts';
import { letSpeak, remember } from './discourse.ts';
import type { EntityLookup } from './facts.ts';
import { partsOf } from './find-parts.ts';
import { withInvestors } from './investors-told.ts';
import { mergeDeals } from './merge.ts';
import { originOf } from './origin.ts';
import { pricePaid } from './price-paid.ts';
import { letAnswer } from './questions.ts';
import { readSentence } from './read-sentence.ts';
import { sentencesOf } from './sentences.ts';
import { shareTold } from './share-told.ts';
import type { StatedDeal } from './stated-deal.ts';
import { supplierTold } from './supplier-told.ts';
import type { Amendment, Told } from './told.ts';
import { newDiscourse } from './told-so-far.ts';

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

/** More than this no article states; what goes on is a list. */
const MOST = 200;

/** A body in one spelling (composed, half-width, plain spaces), the mentions in it, and the way back. */
function inOneSpelling({ body, mentions }: ArticleText) {
  const folded = foldText(body);
  if (folded.text.length === body.length) return { text: folded.text, mentions, folded };
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let k = 0; k < folded.text.length; k++) {
    starts.set(folded.start(k), k);
    ends.set(folded.end(k + 1), k + 1);
  }
  const placed = mentions.flatMap((mention) => {
    const start = starts.get(mention.start);
    const end = ends.get(mention.end);
    return start === undefined || end === undefined ? [] : [{ ...mention, start, end }];
  });
  return { text: folded.text, mentions: placed, folded };
}

/** Puts a deal in the place of the one that it amends, which stays where it was told. */
function amend(told: Told[], { at, deal }: Amendment): void {
  told[at] = { deal, sentence: (told[at] as Told).sentence };
}

/**
 * Reads the deals that a Korean article states. The rules are told in docs/extract.md: what is not sure is left out.
 * Takes time in proportion to the text; throws nothing.
 * @param article its body with the mentions found in it
 * @param entityOf looks up what an entity is
 * @returns the deals in the order of the text, each once
 */
export function statedDeals(article: ArticleText, entityOf: EntityLookup): StatedDeal[] {
  const { text: body, mentions, folded } = inOneSpelling(article);
  const ref = article.published?.slice(0, 10);
  const mentionsIn = taker<Mention>(mentions);
  const figuresIn = taker<Figure>(readFigures(body, { ref }));
  const discourse = newDiscourse();
  let told: Told[] = [];
  const quoted = new Set<string>();
  for (const [number, span] of sentencesOf(body).entries()) {
    if (told.length >= MOST) break;
    const text = body.slice(span.start, span.end);
    const named = partsOf(text, span.start, mentionsIn(span), figuresIn(span), entityOf);
    const { paragraph, isAnswer } = span;
    if (isAnswer) letSpeak(discourse, paragraph, number);
    else letAnswer(discourse, paragraph, number);
    const parts = withAnaphors(text, named, discourse, { paragraph, number, isAnswer });
    const sentence = { text, start: span.start, paragraph, number, isAnswer, parts };
    const deals = readSentence(sentence, discourse, entityOf, ref);
    if (deals.length === 0) told = withoutDenied(told, sentence);
    dateTold(told, sentence, deals, ref);
    const supplier = supplierTold(told, sentence);
    if (supplier) amend(told, supplier);
    else told.push(...deals.map((deal) => ({ deal, sentence: number })));
    const isMore = deals.length === 0 && !supplier;
    const sized = isMore
      ? (shareTold(told, sentence) ?? pricePaid(told, sentence) ?? addSize(told, sentence) ?? chipsTold(told, sentence))
      : undefined;
    if (sized) amend(told, sized);
    const origin = originOf(text);
    if (origin) quoted.add(origin);
    remember(sentence, discourse, ref);
  }
  const [origin, ...others] = quoted;
  // The one paper that an article quotes is where a report comes from.
  const only = others.length === 0 ? origin : undefined;
  return mergeDeals(withInvestors(told).map(({ deal }) => deal)).map((deal) => ({
    ...deal,
    ...(only && deal.status === 'reported' && { origin: only }),
    span: { start: folded.start(deal.span.start), end: folded.end(deal.span.end) },
  }));
}
