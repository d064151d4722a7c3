import { sites } from 'virtual:chipdeal/content-data';
import { liveTree } from '../../src/article/live-tree.ts';
import { type ArticleReading, readArticle } from '../../src/article/read-article.ts';
import { todayInKorea } from './korean-day.ts';
import type { Mark } from './mark.ts';
import { createPainter, type Painter } from './painter.ts';
import { keepMarks, type Scan, scan } from './scan.ts';
import { watchPage } from './watch-page.ts';

/** What the page is, as far as it has been read. */
export type Reading =
  | { kind: 'no-article' }
  | { kind: 'article'; article: ArticleReading<Element>; asOf: string; scan: Scan };

/** Reads a page for as long as it stays the same page, and keeps its marks painted. */
export interface PageReader {
  current(): Reading;
  /** Paints what has come near the window. */
  follow(): void;
  setOff(mark: Mark | null): void;
  /** Looks again where the watch had stopped because the page was quiet. */
  wake(): void;
}

/**
 * @param onChange called after each reading that changed something
 * @param signal ends all of it: paint, watch and work under way
 */
export function readPage(onChange: (reading: Reading) => void, signal: AbortSignal): PageReader {
  let reading: Reading = { kind: 'no-article' };
  let painter: Painter | null = null;
  let painterBody: Element | null = null;

  async function read() {
    const article = readArticle(liveTree(document), location, sites);
    if (!article) {
      if (reading.kind === 'no-article') return;
      reading = { kind: 'no-article' };
      painter?.clear();
    } else {
      const asOf = article.published?.day ?? todayInKorea();
      const next = await scan(article, asOf, signal);
      const marks = keepMarks(reading.kind === 'article' ? reading.scan.marks : [], next.marks);
      reading = { kind: 'article', article, asOf, scan: { ...next, marks } };
      if (!painter || painterBody !== article.body) {
        painter?.clear();
        painter = createPainter(article.body);
        painterBody = article.body;
      }
      painter.show(marks);
    }
    onChange(reading);
  }

  const watch = watchPage({ read, reading: () => reading, signal });
  signal.addEventListener('abort', () => painter?.clear());
  return {
    current: () => reading,
    follow: () => painter?.follow(),
    setOff: (mark) => painter?.setOff(mark),
    wake: watch.wake,
  };
}
