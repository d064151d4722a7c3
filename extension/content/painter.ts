import { isDarkBehind } from './background-tone.ts';
import { type Mark, rangeOf } from './mark.ts';

/** Paints marks. The only module that touches the highlight registry. */
export interface Painter {
  /** Shows these marks, which stand in document order in the body, and no others. */
  show(marks: readonly Mark[], body: Element | null): void;
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
  let body: Element | null = null;
  let painted = new Set<Mark>();
  let paintedAt = Number.NaN;
  let tone = '';
  let hasFrame = false;
  const highlights = { company: new Highlight(), chip: new Highlight(), open: new Highlight() };

  /** Puts our highlights under the names of the page's tone; again where a page's script has taken them out. */
  function register() {
    const now = body && isDarkBehind(body) ? '-on-dark' : '';
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
  const highlightFor = (mark: Mark) => (mark.kind === 'chip' ? highlights.chip : highlights.company);

  return {
    show(next, holder) {
      highlights.company.clear();
      highlights.chip.clear();
      painted = new Set();
      marks = next;
      body = holder;
      paint();
    },
    follow(event) {
      if (marks.length === 0 || hasFrame) return;
      const isWindow = event.type === 'scroll' && event.target === document;
      if (isWindow && Math.abs(scrollY - paintedAt) < innerHeight / 2) return;
      // An inner scroller moves our marks only if it holds the body.
      if (event.type === 'scroll' && !isWindow && !(event.target as Node).contains?.(body)) return;
      hasFrame = true;
      requestAnimationFrame(() => {
        hasFrame = false;
        paint();
      });
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
      marks = [];
    },
  };
}

/** Takes a name out of the registry, if it is still ours. */
function remove(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Marks from one window's height above the window to one below, found by halving since marks run down the page. */
function nearWindow(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= 60) return marks;
  const topOf = (mark: Mark) => rangeOf(mark)?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
  const firstBelow = (y: number) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = marks[middle];
      if (mark && topOf(mark) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return marks.slice(firstBelow(-innerHeight), firstBelow(2 * innerHeight));
}
