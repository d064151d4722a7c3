import type { Mark } from './mark.ts';

/** Marks by the text nodes that `nodesOf` names for each, in their order. */
export function marksByNode(marks: readonly Mark[], nodesOf: (mark: Mark) => readonly Text[]): Map<Node, Mark[]> {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of nodesOf(mark)) {
      const there = byNode.get(node);
      if (there) there.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return byNode;
}
