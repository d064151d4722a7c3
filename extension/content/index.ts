import { runtime } from '../runtime.ts';
import { ask, isExtensionAlive } from '../send.ts';
import { isToPage, type PageState } from '../to-page.ts';
import { watchAddress } from './address.ts';
import { attend } from './attention.ts';
import { putEarIn } from './ears.ts';
import { type Reading, readPage } from './reading.ts';
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
    requestIdleCallback(() => void ask({ type: 'page-count', count }).catch(() => {}), { timeout: 2000 });
  };
  const reader = readPage((reading) => {
    attention.look(reading);
    if (reading.kind === 'article') tellCount(reading.scan.shown);
    if (globalThis.__chipdealCard || reading.kind !== 'article' || reading.marks.length === 0) return;
    requestIdleCallback(() => attention.lookAhead(), { timeout: 2000 });
  }, life.signal);
  const attention = attend(reader);
  watchAddress(() => reader.again(), life.signal);
  const leaveSettings = watchSettings((settings) => reader.want(settings));

  const takeEarOut = putEarIn((event) => {
    // After an update of the extension this script is cut off from it; it leaves the page to its successor.
    if (!isExtensionAlive()) return stop();
    if (event.type === 'scroll' || event.type === 'resize') reader.follow(event);
    else if (event.type === 'pointermove' || event.type === 'pageshow') reader.wake();
    attention.hear(event);
  });

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
  const { article, scan, pointable } = reading;
  return {
    kind: 'article',
    site: article.site.name,
    published: article.published?.iso ?? null,
    found: scan.entities.length,
    shown: scan.shown,
    marked: new Set(pointable.map((mark) => mark.entity)).size,
    gate: scan.gate,
  };
}

run();
