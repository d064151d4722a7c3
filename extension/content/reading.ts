import { sites } from 'virtual:chipdeal/content-data';
import { liveTree } from '../../src/article/live-tree.ts';
import { type ArticleReading, readArticle } from '../../src/article/read-article.ts';
import { type MarkSettings, marksFrom } from '../mark-settings.ts';
import { todayInKorea } from './korean-day.ts';
import type { Mark } from './mark.ts';
import { createPainter, type Painter } from './painter.ts';
import { keepMarks, pointable, type Scan, scan, wanted } from './scan.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** What the page is, as far as it has been read. */
export type Reading =
  | { kind: 'no-article' }
  | {
      kind: 'article';
      article: ArticleReading<Element>;
      asOf: string;
      scan: Scan;
      /** The marks that the reader wants, and those of them that are painted and react to the pointer. */
      marks: readonly Mark[];
      pointable: readonly Mark[];
    };

/** Reads a page, again whenever it changes, and keeps its marks painted. */
export interface PageReader extends PageWatch {
  current(): Reading;
  /** Paints what has come near the window by a scroll or a resize. */
  follow(event: Event): void;
  setOff(mark: Mark | null): void;
  /** Marks names as the reader wants it from now on. */
  want(settings: MarkSettings): void;
}

/**
 * @param onChange called after each reading that changed something
 * @param signal ends all of it: paint, watch and work under way
 */
export function readPage(onChange: (reading: Reading) => void, signal: AbortSignal): PageReader {
  let reading: Reading = { kind: 'no-article' };
  let painter: Painter | null = null;
  let settings = marksFrom(undefined);

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
      const old = before.kind === 'article' ? before.scan : null;
      const marks = keepMarks(old?.marks ?? [], next.marks);
      const isNews =
        before.kind !== 'article' ||
        !isSame(before.article, article) ||
        before.scan.gate !== next.gate ||
        !isSameList(before.scan.marks, marks);
      reading = marked({ article, asOf, scan: { ...next, marks } }, settings);
      if (!isNews) return false;
      paint();
    }
    onChange(reading);
    return true;
  }

  function paint() {
    if (reading.kind !== 'article') return;
    painter ??= createPainter();
    painter.show(reading.pointable, reading.article.body);
  }

  const watch = watchPage({ read, reading: () => reading, signal });
  signal.addEventListener('abort', () => painter?.clear());
  return {
    ...watch,
    current: () => reading,
    follow: (event) => painter?.follow(event),
    setOff: (mark) => painter?.setOff(mark),
    want(next) {
      const isSameWish = next.strength === settings.strength && next.persons === settings.persons;
      settings = next;
      if (isSameWish || reading.kind !== 'article') return;
      reading = marked(reading, settings);
      paint();
      onChange(reading);
    },
  };
}

function marked(
  { article, asOf, scan }: { article: ArticleReading<Element>; asOf: string; scan: Scan },
  settings: MarkSettings,
): Reading {
  const marks = wanted(scan.marks, settings);
  return { kind: 'article', article, asOf, scan, marks, pointable: pointable(marks, settings) };
}

function isSame(a: ArticleReading<Element>, b: ArticleReading<Element>): boolean {
  return a.body === b.body && a.title === b.title && a.published?.iso === b.published?.iso;
}

function isSameList(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}
