import { edges } from './place.ts';

/** A finger that pulls the sheet down so far closes it. px */
const pullPx = 60;

/** Told apart from entries of the page by this key of their state. */
const entryKey = 'chipdealSheet';

/**
 * Keeps the card at the lower edge of the window, and closes it as sheets close: by a pull on its head, or by the
 * browser's back button, for which it puts an entry of its own into the page's history. The page's state goes along in
 * it, so that its own router finds what it knows.
 *
 * @returns lets go of it, and takes the entry back
 */
export function openSheet(host: HTMLElement, root: HTMLElement, onClose: () => void): () => void {
  host.style.setProperty('bottom', `${edges().bottom - 8}px`, 'important');
  const entry = addEntry();
  const life = new AbortController();
  const { signal } = life;
  let from: number | null = null;
  const pull = (y: number) => (from === null ? 0 : Math.max(0, y - from));

  addEventListener('popstate', onClose, { signal });
  root.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.composedPath()[0];
      if (target instanceof Element && target.closest('.head') && !target.closest('button, a')) from = event.clientY;
    },
    { signal },
  );
  root.addEventListener('pointermove', (event) => (root.style.translate = `0 ${pull(event.clientY)}px`), { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    root.addEventListener(
      type,
      (event) => {
        const isClosed = type === 'pointerup' && pull(event.clientY) >= pullPx;
        from = null;
        root.style.translate = '';
        if (isClosed) onClose();
      },
      { signal },
    );
  }
  return () => {
    life.abort();
    if (entry !== null && stateOfPage()?.[entryKey] === entry) history.back();
  };
}

function stateOfPage(): Record<string, unknown> | null {
  return typeof history.state === 'object' ? history.state : null;
}

/** Null where the page's state cannot be written down again, or the browser takes no more entries. */
function addEntry(): number | null {
  const entry = performance.now();
  try {
    history.pushState({ ...stateOfPage(), [entryKey]: entry }, '');
    return entry;
  } catch {
    return null;
  }
}
