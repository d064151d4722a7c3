import { type Mark, rectsOf } from '../../extension/content/mark.ts';
import { aim, moved, type Pointer } from '../../extension/interest/aim.ts';
import { hitTestOver } from '../../extension/interest/hit-test.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';

/** What the hover bench measures: ms for all points, and on how many of them a mark was found. */
declare global {
  var hover: { marks: number; caret(): number; ours(): { ms: number; hits: number } };
}

/** Any word before a particle will do: what counts is that 500 of them are marked. */
const names = /[가-힣A-Z]{2,4}(?=[은는이가을를의])/g;

function marksOf(body: Element, most: number): Mark[] {
  const marks: Mark[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { 0: surface, index } of node.data.matchAll(names)) {
      if (marks.length === most) return marks;
      const at = { start: node, startOffset: index, end: node, endOffset: index + surface.length };
      marks.push({ entity: surface as EntityId, kind: 'company', surface, isFirst: true, ...at });
    }
  }
  return marks;
}

const marks = marksOf(document.querySelector('#dic_area') as Element, 500);
const hitTest = hitTestOver(marks, rectsOf);
/** A way over the window in lines, as a hand goes; every second point is the middle of a mark that is in sight. */
function wayOver(): { x: number; y: number }[] {
  const boxes = marks.flatMap(rectsOf).filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  return Array.from({ length: 400 }, (_, n) => {
    const box = n % 2 === 0 ? boxes[(n / 2) % boxes.length] : undefined;
    return box
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : { x: 170 + ((n * 37) % 640), y: 40 + ((n * 23) % 720) };
  });
}
let points: { x: number; y: number }[] = [];

globalThis.hover = {
  marks: marks.length,
  caret() {
    points = wayOver();
    const since = performance.now();
    for (const { x, y } of points) document.caretPositionFromPoint(x, y);
    return performance.now() - since;
  },
  /** All that a frame with the pointer in it costs: sample, hit test, what it means. */
  ours() {
    let pointer: Pointer | null = null;
    let hits = 0;
    const since = performance.now();
    points.forEach((point, n) => {
      pointer = moved(pointer, point, n * 16);
      const mark = hitTest(point.x, point.y);
      const event = aim(pointer, null, { mark, shown: null, card: null, lastOnMark: null });
      if (mark && event?.type !== 'off') hits++;
    });
    return { ms: performance.now() - since, hits };
  },
};
