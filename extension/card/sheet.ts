import { edges } from './place.ts';
import { enterHistory } from './sheet-entry.ts';

/** A finger that pulls the sheet down so far closes it. px */
const pullPx = 60;

/**
 * Keeps the card at the lower edge of the window, and closes it as sheets close: by a pull on its head, or by the
 * browser's back button.
 *
 * @returns lets go of it. `by`: the reader closes it in a page that stays, or the page goes; see sheet-entry.ts
 */
export function openSheet(host: HTMLElement, root: HTMLElement, onClose: () => void): (by: 'reader' | 'page') => void {
  host.style.setProperty('bottom', `${edges().bottom - 8}px`, 'important');
  host.style.setProperty('--most', '70vh');
  const leaveHistory = enterHistory(onClose);
  const life = new AbortController();
  const { signal } = life;
  let from: number | null = null;
  const pull = (y: number) => (from === null ? 0 : Math.max(0, y - from));

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
  return (by) => {
    life.abort();
    leaveHistory(by);
  };
}
