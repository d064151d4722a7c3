import { runtime } from '../runtime.ts';
import { isExtensionAlive } from '../send.ts';
import { isToPage, type PageState } from '../to-page.ts';
import { watchAddress } from './address.ts';
import { type Attention, attend } from './attention.ts';
import { putEarIn } from './ears.ts';
import { type PageReader, type Reading, readPage } from './reading.ts';

declare global {
  /** Ends what an earlier run of this script left in the page, as when the extension is updated under an open tab. */
  var __chipdealEnd: (() => void) | undefined;
}

/** The content script of a news page: reads the article, marks names, notices interest. */
function run() {
  globalThis.__chipdealEnd?.();
  const life = new AbortController();
  let page: { reader: PageReader; attention: Attention; end: AbortController } | null = null;

  function startPage() {
    page?.end.abort();
    page?.attention.end();
    const end = new AbortController();
    const reader = readPage(
      (reading) => {
        attention.look(reading);
        if (globalThis.__chipdealCard || reading.kind !== 'article' || reading.scan.marks.length === 0) return;
        requestIdleCallback(() => attention.lookAhead(), { timeout: 2000 });
      },
      AbortSignal.any([end.signal, life.signal]),
    );
    const attention = attend(reader);
    page = { reader, attention, end };
  }

  const takeEarOut = putEarIn((event) => {
    if (!page) return;
    // After an update of the extension this script is cut off from it; it leaves the page to its successor.
    if (!isExtensionAlive()) return stop();
    if (event.type === 'scroll' || event.type === 'resize') page.reader.follow();
    else if (event.type === 'pointermove' || event.type === 'pageshow') page.reader.wake();
    page.attention.hear(event);
  });

  const answer = (message: unknown, _: unknown, reply: (state: PageState) => void): undefined => {
    if (isToPage(message)) reply(stateOf(page?.reader.current()));
  };
  runtime.onMessage.addListener(answer);

  function stop() {
    life.abort();
    page?.attention.end();
    takeEarOut();
    if (isExtensionAlive()) runtime.onMessage.removeListener(answer);
  }

  globalThis.__chipdealEnd = stop;
  watchAddress(startPage, life.signal);
  startPage();
}

function stateOf(reading: Reading | undefined): PageState {
  if (reading?.kind !== 'article') return { kind: 'no-article' };
  const { article, scan } = reading;
  return {
    kind: 'article',
    site: article.site.name,
    published: article.published?.iso ?? null,
    found: scan.entities.length,
    marked: new Set(scan.marks.map((mark) => mark.entity)).size,
  };
}

run();
