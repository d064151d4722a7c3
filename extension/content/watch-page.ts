import type { Reading } from './reading.ts';

/** A change is read after this rest, so that a page that draws in many steps is read once (as uBO Lite does it). */
const settleMs = 64;
/** The longest that changes without a rest are put off. */
const patienceMs = 500;
/** The watch ends after so much quiet, and wakes with the reader. */
const quietMs = 30_000;

interface Watched {
  /** Reads the page; rejects when the page's state has ended. */
  read(): Promise<void>;
  reading(): Reading;
  signal: AbortSignal;
}

/**
 * Reads the page now and again after changes that matter: changes in the article's body or of what holds it, and any
 * change while body, title or date are still missing. All else that moves on the page costs one look at its record.
 */
export function watchPage({ read, reading, signal }: Watched): { wake(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt: number | null = null;
  let isBusy = false;
  let isWatching = false;

  const observer = new MutationObserver((records) => {
    if (records.some((record) => matters(record.target, reading()))) later();
  });

  function later() {
    firstChangeAt ??= performance.now();
    const patience = Math.max(0, firstChangeAt + patienceMs - performance.now());
    clearTimeout(timer);
    timer = setTimeout(now, Math.min(settleMs, patience));
  }

  async function now() {
    if (isBusy) return later();
    firstChangeAt = null;
    isBusy = true;
    // Watching begins before reading: what changes while the page is being read is read again.
    stayAwake();
    try {
      await read();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      isBusy = false;
      stayAwake();
    }
  }

  function stayAwake() {
    if (signal.aborted) return;
    if (!isWatching) {
      isWatching = true;
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
    clearTimeout(quiet);
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
  };
}

function matters(target: Node, reading: Reading): boolean {
  if (reading.kind === 'no-article') return true;
  const { body, title, published } = reading.article;
  if (title === null || published === null || !body.isConnected) return true;
  return target === body || body.contains(target) || (target.contains(body) && target !== document);
}
