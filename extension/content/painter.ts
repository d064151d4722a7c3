import { isDarkBehind } from './background-tone.ts';
import { type Mark, rangeOf, rectsOf } from './mark.ts';

/** Paints marks: with card/sentence.ts the only module that touches the highlight registry. */
export interface Painter {
  /**
   * Shows these marks, which stand in document order in the bodies, and no others.
   * @param look what the names of the highlights end in, see content.css
   */
  show(marks: readonly Mark[], bodies: readonly Element[], look?: string): void;
  /** Paints what has come near the window by a scroll or a resize. */
  follow(event: Event): void;
  /** Sets off the mark whose card is open. */
  setOff(mark: Mark | null): void;
  /** Takes all paint away. */
  clear(): void;
}

const kinds = ['company', 'chip', 'open'] as const;

/**
 * Adding one range to a registered highlight makes the browser look at all of its ranges again (60–79 ms at 5,000), so
 * only marks within a window's height of the window are registered. Names are ours alone, by their prefix.
 * The registry and highlights are never iterated: Firefox throws on that from a content script.
 */
export function createPainter(): Painter {
  let marks: readonly Mark[] = [];
  let bodies: readonly Element[] = [];
  let painted = new Set<Mark>();
  let paintedAt = Number.NaN;
  let look = '';
  let tone = '';
  let hasFrame = false;
  // Folds that open and pictures that arrive bring marks near the window, without a scroll.
  const sizes = new ResizeObserver(() => soon());
  const highlights = { company: new Highlight(), chip: new Highlight(), open: new Highlight() };

  /** Puts our highlights under the names of the wanted look and the page's tone; again where a page's script has taken them out. */
  function register() {
    const [body] = bodies;
    const now = look + (body && isDarkBehind(body) ? '-on-dark' : '');
    for (const kind of kinds) {
      if (now !== tone) remove(`chipdeal-${kind}${tone}`, highlights[kind]);
      const name = `chipdeal-${kind}${now}`;
      if (CSS.highlights.get(name) !== highlights[kind]) CSS.highlights.set(name, highlights[kind]);
    }
    tone = now;
  }

  function paint() {
    paintedAt = scrollY;
    register();
    const near = new Set(nearWindow(marks));
    for (const mark of painted) {
      const range = near.has(mark) ? null : rangeOf(mark);
      if (range) highlightFor(mark).delete(range);
    }
    painted = new Set();
    for (const mark of near) {
      const range = rangeOf(mark);
      if (range === null) continue;
      highlightFor(mark).add(range);
      painted.add(mark);
    }
  }
  function soon() {
    if (hasFrame) return;
    hasFrame = true;
    requestAnimationFrame(() => {
      hasFrame = false;
      paint();
    });
  }
  const highlightFor = (mark: Mark) => (mark.kind === 'chip' ? highlights.chip : highlights.company);

  return {
    show(next, holders, wanted = '') {
      look = wanted;
      highlights.company.clear();
      highlights.chip.clear();
      painted = new Set();
      marks = next;
      if (holders.length !== bodies.length || holders.some((body, at) => body !== bodies[at])) {
        sizes.disconnect();
        for (const body of holders) sizes.observe(body);
      }
      bodies = holders;
      paint();
    },
    follow(event) {
      if (marks.length === 0) return;
      const isWindow = event.type === 'scroll' && event.target === document;
      if (isWindow && Math.abs(scrollY - paintedAt) < innerHeight / 2) return;
      // An inner scroller moves our marks only if it holds the body.
      const moves = (body: Element) => (event.target as Node).contains?.(body);
      if (event.type === 'scroll' && !isWindow && !bodies.some(moves)) return;
      soon();
    },
    setOff(mark) {
      highlights.open.clear();
      const range = mark && rangeOf(mark);
      if (!range) return;
      register();
      highlights.open.add(range);
    },
    clear() {
      for (const kind of kinds) {
        highlights[kind].clear();
        remove(`chipdeal-${kind}${tone}`, highlights[kind]);
      }
      sizes.disconnect();
      marks = [];
      bodies = [];
    },
  };
}

/** Takes a name out of the registry, if it is still ours. */
function remove(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/**
 * Marks from one window's height above the window to one below, found by halving since marks run down the page. A mark
 * that is folded away stands nowhere; the next one that is shown speaks for it.
 */
function nearWindow(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= 60) return marks;
  const topOf = (mark: Mark | undefined) => (mark ? rectsOf(mark)[0]?.top : undefined);
  const firstBelow = (y: number) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      let shown = middle;
      while (shown < high && topOf(marks[shown]) === undefined) shown++;
      if (shown < high && (topOf(marks[shown]) ?? 0) < y) low = shown + 1;
      else high = middle;
    }
    return low;
  };
  return marks.slice(firstBelow(-innerHeight), firstBelow(2 * innerHeight));
}
