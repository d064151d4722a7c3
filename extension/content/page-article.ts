import type { Published } from '../../src/article/read-article.ts';
import type { PageState } from '../to-page.ts';

/** How the page's structure is known: src/article/read-page.ts. */
export type Structure = Extract<PageState, { kind: 'article' }>['structure'];

/** An article of the page, found by the site table or by the full reader. */
export interface PageArticle {
  /** The site's name, for the popup. */
  readonly site: string;
  readonly title: string | null;
  readonly published: Pick<Published, 'day' | 'iso' | 'dates'> | null;
  /** Does the time come from the page's head, which pages often leave as it was when they show another article? */
  readonly isDatedInHead: boolean;
  readonly body: Element;
  /** Parts of the body that are not its text. */
  readonly excluded: ReadonlySet<Element>;
  /** Is a line of the body the article's text, or a caption, a signature, a headline of another article? */
  isText(line: string): boolean;
}

/** The articles of a page, in document order: more than one where a page loads the next below the first. */
export interface FoundArticles {
  readonly structure: Structure;
  readonly articles: readonly [PageArticle, ...PageArticle[]];
}

declare global {
  /**
   * The full reader, once the background has brought it (extension/reader/). Shared by our scripts of this page's
   * isolated world; the page itself cannot see it. Gives null where the page holds no article; rejects with the
   * signal's reason.
   */
  var __chipdealReader: ((signal: AbortSignal) => Promise<FoundArticles | null>) | undefined;
}
