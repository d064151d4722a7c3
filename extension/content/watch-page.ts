import type { Reading } from './reading.ts';

/** A change is read after this rest, so that a page that draws in many steps is read once (as uBO Lite does it). */
const settleMs = 64;
/** The longest that changes without a rest are put off. */
const patienceMs = 500;
/** The watch ends after so much quiet, and wakes with the reader. */
const quietMs = 30_000;
/** How often the rest doubles while reading finds nothing new: up to two seconds, which is also the longest delay. */
const mostDoublings = 5;
const longestMs = 2000;

interface Watched {
  /** Reads the page; true where that gave something new. */
  read(): Promise<boolean>;
  reading(): Reading;
  /** Called at every change of the page, before it is judged. */
  onChange(): void;
  signal: AbortSignal;
}

export interface PageWatch {
  /** Looks again where the watch had stopped because the page was quiet. */
  wake(): void;
  /** Reads soon, as after a change of address. */
  again(): void;
}

/**
 * Reads the page now and again after changes that matter: changes in the article's body or of what holds it, and any
 * change while body, title or date are still missing; those are hoped for less and less often. All else that moves on
 * the page costs one look at its record.
 */
export function watchPage({ read, reading, onChange, signal }: Watched): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt: number | null = null;
  let isBusy = false;
  let isWatching = false;
  let fruitless = 0;

  const observer = new MutationObserver((records) => {
    onChange();
    if (records.some((record) => matters(record.target, reading()))) later();
  });

  function later() {
    firstChangeAt ??= performance.now();
    const slower = 2 ** Math.min(fruitless, mostDoublings);
    const patience = Math.max(0, firstChangeAt + Math.min(patienceMs * slower, longestMs) - performance.now());
    clearTimeout(timer);
    timer = setTimeout(() => void now(), Math.min(settleMs * slower, patience));
  }

  async function now() {
    if (isBusy) return later();
    firstChangeAt = null;
    isBusy = true;
    // Watching begins before reading: what changes while the page is being read is read again.
    watch();
    try {
      if (await read()) stayAwake();
      else fruitless++;
    } finally {
      isBusy = false;
    }
  }

  function watch() {
    if (isWatching || signal.aborted) return;
    isWatching = true;
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    stayAwake();
  }

  function stayAwake() {
    fruitless = 0;
    clearTimeout(quiet);
    if (signal.aborted) return;
    quiet = setTimeout(() => {
      isWatching = false;
      observer.disconnect();
    }, quietMs);
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(quiet);
  });
  void now();
  return {
    wake() {
      if (!isWatching && !isBusy && !signal.aborted) void now();
    },
    again() {
      if (signal.aborted) return;
      watch();
      stayAwake();
      later();
    },
  };
}

function matters(target: Node, reading: Reading): boolean {
  if (reading.kind === 'no-article') return true;
  return reading.stories.some(({ article: { body, title, published } }) => {
    if (title === null || published === null || !body.isConnected) return true;
    return body.contains(target) || (target.contains(body) && target !== document);
  });
}
