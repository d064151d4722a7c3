import { flowBreak } from '../../src/article/text-flow.ts';
import type { ComparedDeal } from '../../src/extract/compare.ts';
import type { ClaimsAnswer } from '../../src/ui/claims-answer.ts';
import type { Reading, Story } from '../content/reading.ts';
import type { Stretch } from '../content/scan.ts';
import { mostOfArticle } from '../most-of-article.ts';
import { ask } from '../send.ts';
import { articleText } from './article-text.ts';

/** What an article states, and where. */
export interface ArticleClaims {
  readonly answer: ClaimsAnswer;
  /** The sentence that a claim rests on; null where the page has changed under it. */
  sentenceOf(claim: ComparedDeal): Range | null;
}

/** Asks the background what the articles of a page state: each once, in idle moments, and in silence where it fails. */
export interface PageClaims {
  /** The page has been read. */
  look(reading: Reading): void;
  /** What is known of an article by now; null before the answer, and where there is none. */
  of(story: Story): ArticleClaims | null;
}

/** An article that was asked about: by its body, as it read then. */
interface Asked {
  readonly text: string;
  claims: ArticleClaims | null;
}

/**
 * @param onNews called when the claims of an article have come
 */
export function pageClaims(onNews: () => void): PageClaims {
  const known = new WeakMap<Element, Asked>();

  async function read(story: Story) {
    const { article, asOf, scan } = story;
    if (!isOfUse(scan.stretches)) return;
    const { body, mentions, rangeOf } = articleText(story);
    // A page that is read again mostly says what it said before.
    if (known.get(article.body)?.text === body) return;
    const asked: Asked = { text: body, claims: null };
    known.set(article.body, asked);
    const title = article.title?.slice(0, mostOfArticle.title) ?? null;
    const published = article.published?.iso ?? null;
    const reply = await ask({ type: 'page-claims', title, body, published, asOf, mentions: [...mentions] });
    if (reply.kind !== 'claims' || reply.claims.claims.length === 0) return;
    asked.claims = { answer: reply.claims, sentenceOf: ({ stated }) => rangeOf(stated.span) };
    onNews();
  }

  return {
    look(reading) {
      if (reading.kind !== 'article') return;
      for (const story of reading.stories) {
        if (!story.scan.gate) continue;
        requestIdleCallback(() => void read(story).catch(() => {}), { timeout: 2000 });
      }
    },
    of: ({ article }) => known.get(article.body)?.claims ?? null,
  };
}

/** Two make a deal; what is longer than this is no article, and is not read for what it states. */
function isOfUse(stretches: readonly Stretch[]): boolean {
  const sum = (of: (stretch: Stretch) => number) => stretches.reduce((all, stretch) => all + of(stretch), 0);
  const mentions = sum((stretch) => stretch.mentions.length);
  const units = sum(({ flow }) => flow.text.length + flowBreak.length);
  return mentions > 1 && mentions <= mostOfArticle.mentions && units <= mostOfArticle.body;
}
