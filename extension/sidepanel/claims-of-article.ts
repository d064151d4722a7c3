import { useLayoutEffect, useState } from 'preact/hooks';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import type { ClaimsAnswer } from '../../src/ui/claims-answer.ts';
import { mostOfArticle } from '../most-of-article.ts';
import { ask } from '../send.ts';
import { type Language, language } from '../words.ts';
import type { Show } from './show.ts';

/**
 * So long the panel waits for what the article states before it draws the rest, ms: what stands above must not come
 * later and push away what is being read. The background knows an article that its page has asked about (5 ms).
 */
const patienceMs = 500;

/** What the background has told of an article. */
type Told =
  /** It was not asked: the article is not of our field, or too long to be one. */
  { readonly kind: 'unasked' } | { readonly kind: 'read'; readonly answer: ClaimsAnswer } | { readonly kind: 'failed' };

/** What the panel knows of what an article states. */
export type Stated =
  | Told
  /** The rest is drawn; the answer is awaited. */
  | { readonly kind: 'reading' }
  /** The answer has come after the rest was drawn. */
  | { readonly kind: 'late'; readonly answer: ClaimsAnswer };

interface Asked {
  readonly language: Language;
  readonly told: Promise<Told>;
}
const asked = new WeakMap<GlanceArticle, Asked>();

/** What an article states, in the reader's language; never rejects. Asked once, and again after a failure. */
export function claimsOfArticle(article: GlanceArticle): Promise<Told> {
  const before = asked.get(article);
  if (before?.language === language()) return before.told;
  const asking: Asked = { language: language(), told: askFor(article) };
  asked.set(article, asking);
  void asking.told.then(({ kind }) => {
    if (kind === 'failed' && asked.get(article) === asking) asked.delete(article);
  });
  return asking.told;
}

async function askFor({ gate, title, body, published, asOf, mentions }: GlanceArticle): Promise<Told> {
  if (!gate || body.length > mostOfArticle.body || mentions.length > mostOfArticle.mentions) return { kind: 'unasked' };
  const article = { title: title?.slice(0, mostOfArticle.title) ?? null, body, published, asOf };
  const named = mentions.map(({ entity, start, end }) => ({ entity, start, end }));
  try {
    const reply = await ask({ type: 'page-claims', ...article, mentions: named });
    if (reply.kind === 'claims') return { kind: 'read', answer: reply.claims };
    console.warn('칩딜:', reply.reason);
  } catch (error) {
    console.warn('칩딜:', error);
  }
  return { kind: 'failed' };
}

/** An article with what belongs to it alone. */
export interface KnownArticle {
  readonly article: GlanceArticle;
  readonly stated: Stated;
  /** Shows its parts: the places of this state of the page, not those of the next. */
  readonly onShow: Show | null;
}

/**
 * The article as soon as it is known what it states, or after some patience; until then the one before, and null for the
 * first. `again` asks once more what it states.
 */
export function useClaims(article: GlanceArticle, onShow: Show | null) {
  const [known, setKnown] = useState<KnownArticle | null>(null);
  const [tries, setTries] = useState(0);
  const spoken = language();
  useLayoutEffect(() => {
    let isWanted = true;
    let isLate = false;
    const know = (stated: Stated) => {
      if (isWanted) setKnown({ article, stated, onShow });
    };
    const drawTheRest = () => {
      isLate = true;
      know({ kind: 'reading' });
    };
    const isDrawnWithout = known?.article === article && known.stated.kind !== 'read';
    const late = setTimeout(drawTheRest, isDrawnWithout ? 0 : patienceMs);
    void claimsOfArticle(article).then((told) => {
      clearTimeout(late);
      know(told.kind === 'read' && (isLate || isDrawnWithout) ? { kind: 'late', answer: told.answer } : told);
    });
    return () => {
      isWanted = false;
      clearTimeout(late);
    };
  }, [article, spoken, tries]);
  return { known, again: () => setTries(tries + 1) };
}
