import { isDarkBehind } from './background-tone.ts';
import { type Mark, rangeOf } from './mark.ts';

/** Paints marks. The only module that touches the highlight registry. */
export interface Painter {
  /** Shows these marks, which stand in document order, and no others. */
  show(marks: readonly Mark[]): void;
  /** Paints what has come near the window by scrolling or resizing. */
  follow(): void;
  /** Sets off the mark whose card is open. */
  setOff(mark: Mark | null): void;
  /** Takes all paint away. */
  clear(): void;
}

const tones = ['', '-on-dark'] as const;

/**
 * Adding one range to a registered highlight makes the browser look at all of its ranges again (60–79 ms at 5,000), so
 * only marks within a window's height of the window are registered. Names are ours alone, by their prefix.
 * The registry and highlights are never iterated: Firefox throws on that from a content script.
 */
export function createPainter(body: Element): Painter {
  let marks: readonly Mark[] = [];
  let painted = new Set<Mark>();
  let paintedAt = Number.NaN;
  const tone = isDarkBehind(body) ? tones[1] : tones[0];
  const highlights = {
    company: register(`chipdeal-company${tone}`),
    chip: register(`chipdeal-chip${tone}`),
    open: register(`chipdeal-open${tone}`),
  };

  function paint() {
    paintedAt = scrollY;
    // A page's script can delete or replace what it finds in the registry; ours goes back in.
    for (const { name, highlight } of Object.values(highlights)) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
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
  const highlightFor = (mark: Mark) => (mark.kind === 'chip' ? highlights.chip : highlights.company).highlight;

  return {
    show(next) {
      highlights.company.highlight.clear();
      highlights.chip.highlight.clear();
      painted = new Set();
      marks = next;
      paint();
    },
    follow() {
      if (marks.length > 0 && !(Math.abs(scrollY - paintedAt) < innerHeight / 2)) paint();
    },
    setOff(mark) {
      highlights.open.highlight.clear();
      const range = mark && rangeOf(mark);
      if (range) highlights.open.highlight.add(range);
    },
    clear() {
      for (const { name, highlight } of Object.values(highlights)) {
        highlight.clear();
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
      marks = [];
    },
  };
}

function register(name: string): { name: string; highlight: Highlight } {
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return { name, highlight };
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
