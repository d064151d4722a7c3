import type { MarkSettings } from '../mark-settings.ts';
import { watchAddress } from './address.ts';
import { articleFinder } from './find-articles.ts';
import { todayInKorea } from './korean-day.ts';
import type { Mark } from './mark.ts';
import type { PageArticle, Structure } from './page-article.ts';
import { createPainter, type Painter } from './painter.ts';
import type { Reading, Story } from './reading.ts';
import { keepMarks, pointable, scan, wanted } from './scan.ts';
import { inSlices } from './slices.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** Reads a page, again whenever it changes, and keeps its marks painted. */
export interface PageReader extends PageWatch {
  current(): Reading;
  /** Paints what has come near the window by a scroll or a resize. */
  follow(event: Event): void;
  setOff(mark: Mark | null): void;
  /** Marks names as the reader wants it from now on. */
  want(settings: MarkSettings): void;
}

/** What belongs to one address: all of it ends when the page goes to another one without a load. */
interface PageState {
  readonly ending: AbortController;
  readonly find: ReturnType<typeof articleFinder>;
}

/**
 * @param onChange called after each reading that changed something
 * @param life ends all of it: paint, watch and work under way
 */
export function readPage(onChange: (reading: Reading) => void, life: AbortSignal): PageReader {
  let reading: Reading = { kind: 'no-article' };
  let painter: Painter | null = null;
  let settings: MarkSettings = {};
  /** Nothing is painted before the reader's wish is known: who wants no marks must not see some come and go. */
  let isWished = () => {};
  const wish = new Promise<void>((resolve) => {
    isWished = resolve;
  });
  let state = newState();
  /** How the first article of an earlier address began, and when it came out. */
  let left: { lead: string; iso: string } | null = null;

  async function read(): Promise<boolean> {
    const { ending, find } = state;
    try {
      return await readAs(find, ending.signal);
    } catch (error) {
      if (ending.signal.aborted) return false;
      throw error;
    }
  }

  async function readAs(find: PageState['find'], signal: AbortSignal): Promise<boolean> {
    const slices = inSlices(signal);
    const found = await find();
    signal.throwIfAborted();
    if (slices.isSpent()) await slices.pause();
    const before = reading;
    if (!found) {
      if (before.kind === 'no-article') return false;
      reading = { kind: 'no-article' };
      painter?.show([], []);
    } else {
      const old = before.kind === 'article' ? before.stories : [];
      const stories: Story[] = [];
      for (const article of found.articles.map(withOwnTime)) stories.push(await storyFrom(article, old, signal));
      const isNews =
        before.kind !== 'article' ||
        old.length !== stories.length ||
        stories.some((story, at) => !isSame(story, old[at] as Story));
      await wish;
      signal.throwIfAborted();
      reading = marked({ structure: found.structure, stories }, settings);
      if (!isNews) return false;
      paint();
    }
    onChange(reading);
    return true;
  }

  /** A time in the page's head that was there for the article before is not this article's. */
  function withOwnTime(article: PageArticle): PageArticle {
    const isStale =
      article.isDatedInHead && article.published?.iso === left?.iso && leadOf(article.body) !== left?.lead;
    return isStale ? { ...article, published: null } : article;
  }

  function paint() {
    if (reading.kind !== 'article') return;
    painter ??= createPainter();
    painter.show(
      reading.pointable,
      reading.stories.map(({ article }) => article.body),
      settings.look,
    );
  }

  const checkAddress = watchAddress(() => {
    state.ending.abort();
    state = newState();
    const first = reading.kind === 'article' ? reading.stories[0]?.article : undefined;
    if (first?.published) left = { lead: leadOf(first.body), iso: first.published.iso };
    watch.again();
  }, life);
  const watch = watchPage({ read, reading: () => reading, onChange: checkAddress, signal: life });
  life.addEventListener('abort', () => {
    state.ending.abort();
    painter?.clear();
  });
  return {
    ...watch,
    current: () => reading,
    follow: (event) => painter?.follow(event),
    setOff: (mark) => painter?.setOff(mark),
    want(next) {
      const isSameWish = JSON.stringify(next) === JSON.stringify(settings);
      settings = next;
      isWished();
      if (isSameWish || reading.kind !== 'article') return;
      reading = marked(reading, settings);
      paint();
      onChange(reading);
    },
  };
}

function newState(): PageState {
  const ending = new AbortController();
  return { ending, find: articleFinder(ending.signal) };
}

/** An article's first words, by which it is told from another in the same place. */
const leadOf = (body: Element) => (body.textContent ?? '').trim().slice(0, 80);

/** Scans an article; marks that have not moved since it was last read stay the same objects. */
async function storyFrom(article: PageArticle, old: readonly Story[], signal: AbortSignal): Promise<Story> {
  const asOf = article.published?.day ?? todayInKorea();
  const next = await scan(article, asOf, signal);
  // Of another day there may be other deals: a card that is open then says what is no longer so.
  const before = old.find((story) => story.article.body === article.body && story.asOf === asOf);
  return { article, asOf, scan: { ...next, marks: keepMarks(before?.scan.marks ?? [], next.marks) } };
}

function marked(
  { structure, stories }: { structure: Structure; stories: readonly Story[] },
  settings: MarkSettings,
): Reading {
  const marks = wanted(
    stories.flatMap(({ scan }) => scan.marks),
    settings,
  );
  return { kind: 'article', structure, stories, marks, pointable: pointable(marks, settings) };
}

function isSame(a: Story, b: Story): boolean {
  return (
    a.article.body === b.article.body &&
    a.article.title === b.article.title &&
    a.article.published?.iso === b.article.published?.iso &&
    a.scan.gate === b.scan.gate &&
    a.scan.shown.length === b.scan.shown.length &&
    a.scan.entities.length === b.scan.entities.length &&
    a.scan.marks.length === b.scan.marks.length &&
    a.scan.marks.every((mark, i) => mark === b.scan.marks[i])
  );
}
