/** An entry of ours is told apart from the page's by this key of its state, where there is no Navigation API. */
const stateKey = 'chipdealSheet';

/** A way back that has not ended after so long was given up by the browser. ms */
const mostBackMs = 1000;

/** Ends when the way back that was last begun here has ended; the next sheet waits for it. */
let wayBack: Promise<void> = Promise.resolve();

/** An entry of ours in the page's history. */
interface SheetEntry {
  /** Is the page there now, at the address at which the entry was put? */
  isCurrent(): boolean;
  /** Puts back how the page's own entry treats scrolling, once the page is there again. */
  restoreScrolling(): void;
}

/**
 * Makes the browser's back button close a sheet, by an entry of our own in the page's history. The page's state goes
 * along in it, so that its own router finds what it knows.
 *
 * @returns takes the entry back where the reader closes the sheet and the page has not gone on since. Where the page
 * goes, the entry is left: a way back begun then would cancel the reader's way to the next page.
 */
export function enterHistory(onBack: () => void): (by: 'reader' | 'page') => void {
  const life = new AbortController();
  const { signal } = life;
  let entry: SheetEntry | null = null;
  let isLeaving = false;

  function enter() {
    if (signal.aborted) return;
    const added = addEntry();
    entry = added;
    if (!added) return;
    const onPop = () => {
      // Routers dispatch events of this type as well; only where the entry was left has the reader gone back.
      if (added.isCurrent()) return;
      added.restoreScrolling();
      entry = null;
      onBack();
    };
    addEventListener('popstate', onPop, { signal });
    // Comes before the page is left, and before an answer to the request for the next one.
    addEventListener('beforeunload', () => (isLeaving = true), { signal });
  }

  void wayBack.then(enter);
  return (by) => {
    if (signal.aborted) return;
    life.abort();
    if (!entry) return;
    if (by === 'reader' && !isLeaving && entry.isCurrent()) wayBack = goBack(entry);
    else restoreWhenPassed(entry);
  };
}

/** The page is not told where its own entry keeps it, so that it stays where the reader has scrolled to. */
function goBack(entry: SheetEntry): Promise<void> {
  return new Promise((resolve) => {
    const ended = () => {
      if (!entry.isCurrent()) entry.restoreScrolling();
      removeEventListener('popstate', ended);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(ended, mostBackMs);
    addEventListener('popstate', ended);
    history.back();
  });
}

/** For an entry that is left in the history: the reader may come to the page's own by way of it, later. */
function restoreWhenPassed(entry: SheetEntry): void {
  let wasThere = entry.isCurrent();
  const onPop = () => {
    const isThere = entry.isCurrent();
    if (wasThere && !isThere) {
      entry.restoreScrolling();
      removeEventListener('popstate', onPop);
    }
    wasThere = isThere;
  };
  addEventListener('popstate', onPop);
}

/** Null where the page's state cannot be written down again, or the browser takes no more entries. */
function addEntry(): SheetEntry | null {
  const scrolling = history.scrollRestoration;
  const mark = performance.now();
  try {
    // The entry that is gone back to decides: else the browser scrolls to where the page was when the sheet opened.
    history.scrollRestoration = 'manual';
    history.pushState({ ...stateOfPage(), [stateKey]: mark }, '');
  } catch {
    history.scrollRestoration = scrolling;
    return null;
  }
  history.scrollRestoration = scrolling;
  const address = location.href;
  // Once the page has read its state, Chromium gives an extension's script null for it.
  // 2026-11: Firefox ESR 140 lacks the Navigation API.
  const key = keyOfEntry();
  const isOurs = key === null ? () => stateOfPage()?.[stateKey] === mark : () => keyOfEntry() === key;
  return {
    isCurrent: () => isOurs() && location.href === address,
    restoreScrolling: () => {
      history.scrollRestoration = scrolling;
    },
  };
}

function keyOfEntry(): string | null {
  return window.navigation?.currentEntry?.key ?? null;
}

function stateOfPage(): Record<string, unknown> | null {
  return typeof history.state === 'object' ? history.state : null;
}
