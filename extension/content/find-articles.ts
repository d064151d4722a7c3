import { ask } from '../send.ts';
import { articlesByTable } from './by-table.ts';
import { mayHoldArticle } from './may-hold.ts';
import type { FoundArticles } from './page-article.ts';

/** So often the full reader may find nothing in one page state; then it is a list, or a wall. */
const mostTries = 10;

/** Finds the articles of one page state, until it ends. The full reader is asked for once at most, and only where it is needed. */
export function articleFinder(signal: AbortSignal): () => Promise<FoundArticles | null> {
  let hasAsked = false;
  let tries = 0;
  return async () => {
    const found = articlesByTable();
    if (found) return found;
    if (tries >= mostTries || !mayHoldArticle(document, location)) return null;
    if (!globalThis.__chipdealReader) {
      if (hasAsked) return null;
      hasAsked = true;
      // Where it cannot be fetched the page is as one without an article.
      await ask({ type: 'page-need-reader' }).catch(() => {});
    }
    tries++;
    const all = (await globalThis.__chipdealReader?.(signal)) ?? null;
    if (all) tries = 0;
    return all;
  };
}
