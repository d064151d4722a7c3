import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/**
 * Puts the card beside a mention: 8 px from its line (near enough to reach, far enough not to cover it), on the other
 * side where there is no room, 8 px from the window's edge, at most 70 % of the window's height. Follows when the page
 * scrolls or the window changes, until the function it gives is called.
 */
export function keepInPlace(host: HTMLElement, range: Range, point: { x: number; y: number } | null): () => void {
  // The point tells the line of a name broken over two. It goes with the name when the page scrolls.
  const first = range.getBoundingClientRect();
  const near = () => {
    if (!point) return {};
    const { left, top } = range.getBoundingClientRect();
    return { x: point.x + left - first.left, y: point.y + top - first.top };
  };
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: document.documentElement,
  };
  const place = async () => {
    const seen = edges();
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(near()),
        offset(8),
        flip({ padding: seen }),
        shift({ padding: seen }),
        size({
          padding: seen,
          apply: ({ availableHeight }) => {
            const most = Math.max(160, Math.min(availableHeight, innerHeight * 0.7));
            host.style.setProperty('--most', `${Math.floor(most)}px`);
          },
        }),
      ],
    });
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  };
  return autoUpdate(reference, host, () => void place(), { layoutShift: false });
}

/**
 * How far the card keeps from the window's edges, CSS px. A frame that is taller than the page's window is seen in part:
 * there from the edges of that part, where the page around it may be asked.
 */
export function edges(): { top: number; right: number; bottom: number; left: number } {
  const around = window.frameElement?.getBoundingClientRect();
  if (!around) return { top: 8, right: 8, bottom: 8, left: 8 };
  const hidden = (length: number) => 8 + Math.max(0, length);
  return {
    top: hidden(-around.top),
    right: hidden(around.right - parent.innerWidth),
    bottom: hidden(around.bottom - parent.innerHeight),
    left: hidden(-around.left),
  };
}
