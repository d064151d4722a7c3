import type { EntityId, EntityKind } from './entity.ts';
import { fieldWords, nearWords } from './field-words.ts';
import type { Mention } from './mention.ts';
import { salienceOf } from './salience.ts';

/** What is known of an article before anything is marked in it. */
export interface ArticleParts {
  readonly title: string | null;
  /** The body, as it was given to `findMentions`. */
  readonly text: string;
  /** What stands in the body, and in the title. */
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  /** Has an entity a deal that could be shown on the article's day? */
  readonly hasDeals: (entity: EntityId) => boolean;
  readonly kindOf: (entity: EntityId) => EntityKind;
  /** Entities that readers meet every day for other reasons (`everyday`), as the mentions call them. */
  readonly everyday: ReadonlySet<string>;
}

/** Whether marks may appear at all, and how much the article is about each entity (0 to 1). */
export interface Judgement {
  readonly gate: boolean;
  readonly salience: ReadonlyMap<EntityId, number>;
}

/** How much evidence of the field an article needs, and how much more for each further stretch of text. */
const NEEDED = 2;
const STRETCH = 2500;
const MOST_MORE = 2;
/** A word of the field in the headline: nearly enough alone, as 반도체 벨트 and 반도체고 stand in headlines too. */
const HEADLINE = 1.5;
/** A telling name in the headline: news of SK하이닉스 or TSMC is of our field. */
const HEADLINE_NAME = 2;
const NEAR = 0.5;
const NEAR_AT_MOST = 1;

/**
 * Tells whether an article is of our field. Marks need an entity with deals, and two pieces of evidence: words of the
 * field, chips, companies that are in the news for chips only. Two big names are no evidence: culture, sport and
 * politics name 네이버, 애플 and 삼성 every day.
 * @param article what is known of it; mentions of persons are left aside
 * @returns the gate, and the salience of each entity that is no person
 */
export function judgeArticle(article: ArticleParts): Judgement {
  const { mentions, titleMentions, kindOf, hasDeals, text } = article;
  const isThing = ({ entity }: Mention) => kindOf(entity) !== 'person';
  const salience = salienceOf(mentions.filter(isThing), titleMentions.filter(isThing));
  const named = [...salience.keys()];
  const shown = named.filter(hasDeals).length;
  if (shown === 0) return { gate: false, salience };
  const words = wordEvidence(article.title ?? '', text);
  const inHeadline = new Set(titleMentions.map(({ entity }) => entity));
  let names = 0;
  for (const id of named) if (isTelling(article, id)) names += inHeadline.has(id) ? HEADLINE_NAME : 1;
  const near = Math.min(NEAR_AT_MOST, NEAR * nearWords.filter((word) => text.includes(word)).length);
  const needed = NEEDED + Math.min(MOST_MORE, Math.floor(text.length / STRETCH));
  return { gate: (words > 0 || names > 1) && words + names + near >= needed, salience };
}

/** Does the name alone speak for our field? */
function isTelling({ kindOf, everyday }: ArticleParts, id: EntityId): boolean {
  const kind = kindOf(id);
  return kind === 'chip' || (kind === 'company' && !everyday.has(id));
}

function wordEvidence(title: string, text: string): number {
  let found = 0;
  for (const word of fieldWords) {
    if (title.includes(word)) found += HEADLINE;
    else if (text.includes(word)) found++;
  }
  return found;
}
