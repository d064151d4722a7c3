import type { DealBook } from '../../src/deals/deal-book.ts';
import { compareDeals } from '../../src/extract/compare.ts';
import { type EntityLookup, lookupOf } from '../../src/extract/facts.ts';
import { shownFrom } from '../../src/extract/shown-from.ts';
import { statedDeals } from '../../src/extract/stated-deals.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { type ClaimsAnswer, claimsAnswer } from '../../src/ui/claims-answer.ts';
import type { Request } from '../messages.ts';

/** An article as its page sends it. */
type Article = Omit<Extract<Request, { type: 'page-claims' }>, 'type'> & {
  /** The entity that a page calls by this number. */
  readonly idOf: (number: string) => EntityId | undefined;
};

const known = new WeakMap<DealBook, EntityLookup>();

/** What the rules need to know of the book's entities. */
function factsOf(book: DealBook): EntityLookup {
  const facts = known.get(book) ?? lookupOf([...book.entities.values()]);
  known.set(book, facts);
  return facts;
}

/**
 * The deals that an article states, each beside what was told before. Those that are read with less certainty than a
 * reader may expect are left out (`shownFrom`).
 */
export function readClaims(book: DealBook, { title, body, published, asOf, mentions, idOf }: Article): ClaimsAnswer {
  const named = mentions.flatMap(({ entity, start, end }) => {
    const id = idOf(entity);
    const isSound = id && book.entities.has(id) && start < end && end <= body.length;
    return isSound ? [{ entity: id, start, end, surface: body.slice(start, end) }] : [];
  });
  const text = { body, title: title ?? undefined, published: published ?? undefined, mentions: named };
  return once(book, JSON.stringify([asOf, text]), () => {
    const stated = statedDeals(text, factsOf(book));
    const sure = stated.filter(({ confidence }) => confidence >= shownFrom);
    return claimsAnswer(compareDeals(sure, book, asOf), book);
  });
}

/** So many articles are remembered: those of the tabs that a reader goes back and forth between. */
const mostRead = 8;
const read = new WeakMap<DealBook, Map<string, ClaimsAnswer>>();

/** Card and panel ask about the same article; it is read for the first of them. The oldest is forgotten first. */
function once(book: DealBook, article: string, answer: () => ClaimsAnswer): ClaimsAnswer {
  const answers = read.get(book) ?? new Map<string, ClaimsAnswer>();
  read.set(book, answers);
  const known = answers.get(article) ?? answer();
  answers.delete(article);
  answers.set(article, known);
  const [oldest] = answers.keys();
  if (answers.size > mostRead && oldest !== undefined) answers.delete(oldest);
  return known;
}
