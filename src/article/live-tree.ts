import type { PageTree } from './page-tree.ts';

/** A live document as a tree to read an article from. Reads only; never forces layout. */
export function liveTree(document: Document): PageTree<Element> {
  return {
    root: document,
    select: (selector) => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    },
    text: (element) => element.textContent ?? '',
    attribute: (element, name) => element.getAttribute(name),
    contains: (outer, inner) => outer !== inner && outer.contains(inner),
  };
}
