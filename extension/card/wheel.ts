/**
 * A wheel over the card never scrolls the page: `overscroll-behavior` sees to that where the card's body scrolls, and
 * this where there is nothing to scroll, as over the header or in a short card.
 */
export function keepWheel(root: HTMLElement): void {
  root.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) return; // zooms the page
      const target = event.composedPath()[0];
      const body = target instanceof Element ? target.closest('.body') : null;
      if (!body || body.scrollHeight <= body.clientHeight) event.preventDefault();
    },
    { passive: false },
  );
}
