import type { Mark } from '../content/mark.ts';
import { marksByNode } from '../content/marks-by-node.ts';
import type { PageDoor } from '../content/page-door.ts';

/** Finds the mark under a point of the window, in CSS px. */
export type HitTest = (x: number, y: number) => Mark | null;

/**
 * `caretPositionFromPoint` names the text node, our own index the marks in it, the rectangles decide, since the caret
 * snaps to the nearest text. `highlightsFromPoint` would be exact by itself and costs 70 to 90 times as much.
 */
export function hitTestOver(marks: readonly Mark[], rectsOf: PageDoor['rectsOf']): HitTest {
  const byNode = marksByNode(marks, nodesOf);
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return null;
    for (const mark of byNode.get(caret.offsetNode) ?? []) {
      for (const box of rectsOf(mark)) {
        if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return mark;
      }
    }
    return null;
  };
}

/** The text nodes that a mark covers: nearly always one, two where a tag splits the name, seldom more. */
function nodesOf({ start, end }: Mark): Text[] {
  const nodes = [start];
  if (start === end) return nodes;
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, 0);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  // A name of more than eight pieces is no name that anybody prints.
  for (let node = walker.nextNode(); node && nodes.length < 8; node = walker.nextNode()) {
    nodes.push(node as Text);
    if (node === end) break;
  }
  return nodes;
}
