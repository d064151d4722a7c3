import { useLayoutEffect, useState } from 'preact/hooks';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import type { ClaimsAnswer } from '../../src/ui/claims-answer.ts';
import { mostOfArticle } from '../most-of-article.ts';
import { ask } from '../send.ts';
import { type Language, language } from '../words.ts';

/**
 * So long the panel waits for what the article states before it draws the rest, ms: what stands above must not come
 * later and push away what is being read. The background knows an article that its page has asked about (5 ms).
 */
const patienceMs = 500;

interface Asked {
  readonly language: Language;
  readonly claims: Promise<ClaimsAnswer | null>;
}
const asked = new WeakMap<GlanceArticle, Asked>();

/** What an article states, in the reader's language; asked once. Null where it is not of our field, too long, or nobody answers. */
export function claimsOfArticle(article: GlanceArticle): Promise<ClaimsAnswer | null> {
  const before = asked.get(article);
  if (before?.language === language()) return before.claims;
  const claims = askFor(article);
  asked.set(article, { language: language(), claims });
  return claims;
}

async function askFor({ gate, title, body, published, asOf, mentions }: GlanceArticle): Promise<ClaimsAnswer | null> {
  if (!gate || body.length > mostOfArticle.body || mentions.length > mostOfArticle.mentions) return null;
  const article = { title: title?.slice(0, mostOfArticle.title) ?? null, body, published, asOf };
  const named = mentions.map(({ entity, start, end }) => ({ entity, start, end }));
  // The rest of the panel holds without it.
  const reply = await ask({ type: 'page-claims', ...article, mentions: named }).catch(() => null);
  return reply?.kind === 'claims' ? reply.claims : null;
}

/** An article with what it states. */
export interface WithClaims {
  readonly article: GlanceArticle;
  readonly claims: ClaimsAnswer | null;
}

/** The article as soon as it is known what it states; until then the one before, and null for the first. */
export function useClaims(article: GlanceArticle): WithClaims | null {
  const [known, setKnown] = useState<WithClaims | null>(null);
  const spoken = language();
  useLayoutEffect(() => {
    let isWanted = true;
    const tell = (claims: ClaimsAnswer | null) => {
      clearTimeout(late);
      if (isWanted) setKnown({ article, claims });
    };
    const late = setTimeout(() => tell(null), patienceMs);
    void claimsOfArticle(article).then(tell);
    return () => {
      isWanted = false;
      clearTimeout(late);
    };
  }, [article, spoken]);
  return known;
}
