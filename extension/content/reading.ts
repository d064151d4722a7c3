import type { Mark } from './mark.ts';
import type { PageArticle, Structure } from './page-article.ts';
import type { Scan } from './scan.ts';

/** An article of the page with what it holds. */
export interface Story {
  readonly article: PageArticle;
  /** Its own day; today where the page gives none. */
  readonly asOf: string;
  readonly scan: Scan;
}

/** What the page is, as far as it has been read. */
export type Reading =
  | { kind: 'no-article' }
  | {
      kind: 'article';
      structure: Structure;
      /** In document order, and so are the marks of them all. */
      stories: readonly Story[];
      /** The marks that the reader wants, and those of them that are painted and react to the pointer. */
      marks: readonly Mark[];
      pointable: readonly Mark[];
    };

/** The article that a mark stands in. */
export function storyOf(reading: Reading, mark: Mark): Story | undefined {
  return reading.kind === 'article' ? reading.stories.find((story) => story.scan.marks.includes(mark)) : undefined;
}
