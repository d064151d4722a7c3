import type { EntityId } from '../../src/lexicon/entity.ts';
import { runtime } from '../runtime.ts';
import { ask, isExtensionAlive } from '../send.ts';
import { isToCard, isToPage, type PageState } from '../to-page.ts';
import { isDarkBehind } from './background-tone.ts';
import { callCard } from './call-card.ts';
import { putEarIn } from './ears.ts';
import { kindOf } from './knowledge.ts';
import { type Mark, rangeOf, rectsOf } from './mark.ts';
import type { CardQuestion } from './page-door.ts';
import { readPage } from './page-reader.ts';
import { type Reading, type Story, storyOf } from './reading.ts';
import { watchSettings } from './settings.ts';

declare global {
  /** Ends what an earlier run of this script left in the page, as when the extension is updated under an open tab. */
  var __chipdealEnd: (() => void) | undefined;
}

/** The content script of a news page: reads the article, marks names, has the card's script come when it is needed. */
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
    if (reading.kind !== 'article' || reading.marks.length === 0) return;
    requestIdleCallback(() => attention.call(), { timeout: 2000 });
  }, life.signal);
  let lastPressed: EventTarget | null = null;
  const attention = callCard({
    current: reader.current,
    questionOf: (mark) => questionOf(mark, reader.current()),
    setOff: reader.setOff,
    rangeOf,
    rectsOf,
    isDarkBehind,
    lastPressed: () => lastPressed,
  });
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
    if (event.type === 'keydown' || event.type === 'pointerdown') lastPressed = event.composedPath()[0] ?? null;
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
    // The panel asks; the card's script answers, from the next question on where it has to come first.
    if (isToCard(message) && reader.current().kind === 'article') attention.call();
    if (!isToPage(message)) return;
    if (message.type === 'to-page-end') stop();
    else if (message.type === 'to-page-state') reply(stateOf(reader.current()));
    else if (stateOf(reader.current()).kind === 'article') attention.walk();
  };
  runtime.onMessage.addListener(hear);

  function stop() {
    life.abort();
    takeEarOut();
    attention.end();
    if (!isExtensionAlive()) return;
    leaveSettings();
    runtime.onMessage.removeListener(hear);
  }
  globalThis.__chipdealEnd = stop;
}

function questionOf(mark: Mark, reading: Reading): CardQuestion | null {
  const story = storyOf(reading, mark);
  if (!story) return null;
  const { article, asOf, scan } = story;
  const companions = scan.entities.filter((id) => id !== mark.entity && kindOf(id) !== 'chip').slice(0, 500);
  return { entity: mark.entity, asOf, dated: article.published?.dates ?? 'today', companions, story };
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
