import type { EntityId } from '../../src/lexicon/entity.ts';
import { runtime } from '../runtime.ts';
import { ask, isExtensionAlive } from '../send.ts';
import { isToPage, type PageState } from '../to-page.ts';
import { attend } from './attention.ts';
import { putEarIn } from './ears.ts';
import { type Reading, readPage, type Story } from './reading.ts';
import { watchSettings } from './settings.ts';

declare global {
  /** Ends what an earlier run of this script left in the page, as when the extension is updated under an open tab. */
  var __chipdealEnd: (() => void) | undefined;
}

/** The content script of a news page: reads the article, marks names, notices interest. */
function run() {
  globalThis.__chipdealEnd?.();
  const life = new AbortController();
  let told = 0;
  /** The toolbar's figure; the worker that draws it is woken in a quiet moment, and only for news. */
  const tellCount = (count: number) => {
    if (count === told || window !== window.top) return;
    told = count;
    const tell = () => void ask({ type: 'page-count', count }).catch(() => (told = -1));
    requestIdleCallback(tell, { timeout: 2000 });
  };
  const reader = readPage((reading) => {
    attention.look(reading);
    tellCount(reading.kind === 'article' ? union(reading.stories, ({ scan }) => scan.shown) : 0);
    if (globalThis.__chipdealCard || reading.kind !== 'article' || reading.marks.length === 0) return;
    requestIdleCallback(() => attention.lookAhead(), { timeout: 2000 });
  }, life.signal);
  const attention = attend(reader);
  const watch = () =>
    watchSettings((settings) => {
      // The background brings this script anew when the reader turns the site on again.
      if (settings.off?.includes(location.hostname)) stop();
      else reader.want(settings);
    });
  let leaveSettings = watch();

  const takeEarOut = putEarIn((event) => {
    // After an update of the extension this script is cut off from it; it leaves the page to its successor.
    if (!isExtensionAlive()) return stop();
    if (event.type === 'scroll' || event.type === 'resize') reader.follow(event);
    if (event.type === 'pageshow') comeBack(event as PageTransitionEvent);
    else if (event.type !== 'pagehide') reader.wake();
    attention.hear(event);
  });

  /** Out of the back/forward cache: what was changed or cleared meanwhile has not reached us. */
  function comeBack({ persisted }: PageTransitionEvent) {
    if (!persisted) return;
    leaveSettings();
    leaveSettings = watch();
    const count = told;
    told = 0;
    tellCount(count);
    reader.wake();
  }

  const hear = (message: unknown, _: unknown, reply: (state: PageState) => void): undefined => {
    if (!isToPage(message)) return;
    if (message.type === 'to-page-end') stop();
    else reply(stateOf(reader.current()));
  };
  runtime.onMessage.addListener(hear);

  function stop() {
    life.abort();
    attention.end();
    takeEarOut();
    if (!isExtensionAlive()) return;
    leaveSettings();
    runtime.onMessage.removeListener(hear);
  }
  globalThis.__chipdealEnd = stop;
}

function stateOf(reading: Reading): PageState {
  if (reading.kind !== 'article') return { kind: 'no-article' };
  const { structure, stories, pointable } = reading;
  // An article has at least one.
  const { article, asOf, scan } = stories[0] as Story;
  return {
    kind: 'article',
    site: article.site ?? '',
    structure,
    published: article.published?.iso ?? null,
    asOf,
    top: scan.shown.slice(0, 5),
    found: union(stories, ({ scan }) => scan.entities),
    shown: union(stories, ({ scan }) => scan.shown),
    marked: new Set(pointable.map((mark) => mark.entity)).size,
    gate: stories.some(({ scan }) => scan.gate),
  };
}

/** How many different entities some articles have together. */
function union(stories: readonly Story[], entitiesOf: (story: Story) => readonly EntityId[]): number {
  return new Set(stories.flatMap(entitiesOf)).size;
}

/** Frames are mostly advertisements and counters; one that holds an article is large, or becomes so. */
const isLarge = () => window === window.top || (innerWidth >= 300 && innerHeight >= 200);

if (isLarge()) run();
else {
  const waiting = new AbortController();
  const look = () => {
    if (!isLarge()) return;
    waiting.abort();
    run();
  };
  addEventListener('resize', look, { signal: waiting.signal });
}
