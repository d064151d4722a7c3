/**
 * A wheel over the card never scrolls the page: not where there is nothing to scroll, as over the header or in a short
 * card, and not where the card's body has come to its end. `overscroll-behavior` alone is not enough for either.
 */
export function keepWheel(root: HTMLElement): void {
  root.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) return; // zooms the page
      const target = event.composedPath()[0];
      const body = target instanceof Element ? target.closest('.body') : null;
      if (!body || !canScroll(body, event.deltaY)) event.preventDefault();
    },
    { passive: false },
  );
}

function canScroll({ scrollTop, scrollHeight, clientHeight }: Element, by: number): boolean {
  return by < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
