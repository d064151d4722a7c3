/**
 * Our ears in the page. Listeners are registered at document_start, in capture on the window, because a page that stops
 * every event there silences whoever comes later. The main script, which comes at document_idle, puts its ear in here.
 */

/** The events that tell what the reader wants. */
const heard = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointerout',
  'pointercancel',
  'contextmenu',
  'click',
  'keydown',
  'scroll',
  'resize',
  'pagehide',
  'pageshow',
  'beforeprint',
] as const;

interface Ears {
  hear: ((event: Event) => void) | null;
}

declare global {
  /** Shared by our scripts of this page's isolated world; the page itself cannot see it. */
  var __chipdealEars: Ears | undefined;
}

/** Registers the listeners, once for each page. */
export function listenEarly(): void {
  if (globalThis.__chipdealEars) return;
  const ears: Ears = { hear: null };
  globalThis.__chipdealEars = ears;
  for (const type of heard) addEventListener(type, (event) => ears.hear?.(event), { capture: true });
}

/** Puts in the one ear that hears the events from now on. Gives a way to take it out again. */
export function putEarIn(hear: (event: Event) => void): () => void {
  listenEarly(); // where the early script did not run, as in a tab that was open before
  const ears = globalThis.__chipdealEars as Ears;
  ears.hear = hear;
  return () => {
    if (ears.hear === hear) ears.hear = null;
  };
}
