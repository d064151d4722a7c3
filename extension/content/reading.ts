import { sites } from 'virtual:chipdeal/content-data';
import { liveTree } from '../../src/article/live-tree.ts';
import { type ArticleReading, readArticle } from '../../src/article/read-article.ts';
import { todayInKorea } from './korean-day.ts';
import type { Mark } from './mark.ts';
import { createPainter, type Painter } from './painter.ts';
import { keepMarks, type Scan, scan } from './scan.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** What the page is, as far as it has been read. */
export type Reading =
  | { kind: 'no-article' }
  | { kind: 'article'; article: ArticleReading<Element>; asOf: string; scan: Scan };

/** Reads a page, again whenever it changes, and keeps its marks painted. */
export interface PageReader extends PageWatch {
  current(): Reading;
  /** Paints what has come near the window by a scroll or a resize. */
  follow(event: Event): void;
  setOff(mark: Mark | null): void;
}

/**
 * @param onChange called after each reading that changed something
 * @param signal ends all of it: paint, watch and work under way
 */
export function readPage(onChange: (reading: Reading) => void, signal: AbortSignal): PageReader {
  let reading: Reading = { kind: 'no-article' };
  let painter: Painter | null = null;

  async function read(): Promise<boolean> {
    const article = readArticle(liveTree(document), location, sites);
    const before = reading;
    if (!article) {
      if (before.kind === 'no-article') return false;
      reading = { kind: 'no-article' };
      painter?.show([], null);
    } else {
      const asOf = article.published?.day ?? todayInKorea();
      const next = await scan(article, asOf, signal);
      const old = before.kind === 'article' ? before.scan.marks : [];
      const marks = keepMarks(old, next.marks);
      const isNews = before.kind !== 'article' || !isSame(before.article, article) || !isSameList(old, marks);
      reading = { kind: 'article', article, asOf, scan: { ...next, marks } };
      if (!isNews) return false;
      painter ??= createPainter();
      painter.show(marks, article.body);
    }
    onChange(reading);
    return true;
  }

  const watch = watchPage({ read, reading: () => reading, signal });
  signal.addEventListener('abort', () => painter?.clear());
  return {
    ...watch,
    current: () => reading,
    follow: (event) => painter?.follow(event),
    setOff: (mark) => painter?.setOff(mark),
  };
}

function isSame(a: ArticleReading<Element>, b: ArticleReading<Element>): boolean {
  return a.body === b.body && a.title === b.title && a.published?.iso === b.published?.iso;
}

function isSameList(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}
