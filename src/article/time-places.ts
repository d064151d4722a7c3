import type { PageTree, TextTreeNode } from './page-tree.ts';
import { hasModifiedWord, hasPublishedWord, readPublished } from './published.ts';
import { placeIn } from './read-article.ts';
import { foldSpace } from './survey.ts';

/** So many elements at one place are looked at; a page shows two or three times, lists show hundreds. */
const most = 5;
/** A label is a word, not a sentence. */
const longestLabel = 12;

/**
 * What a place of the site table says of the publication, with the word that stands before it. Papers write
 * `<li>수정 <span>…</span></li><li>등록 <span>…</span></li>`, and a table that names the `span` would take the first.
 *
 * @returns the first text there that is not said of a later change; null where none gives a time
 */
export function timeAt<Node>(tree: PageTree<Node>, place: string): string | null {
  const { selector, value } = placeIn(tree, place);
  for (const element of tree.select(selector).slice(0, most)) {
    const own = value(element)?.slice(0, 2000) ?? '';
    const isBare = !place.includes('@') && !hasPublishedWord(own) && !hasModifiedWord(own);
    const text = isBare ? `${labelBefore(tree, element)} ${own}` : own;
    if (readPublished(text)) return text;
  }
  return null;
}

/** The word before an element in its parent: `수정` in `<li>수정 <span>…`; empty where none stands there. */
function labelBefore<Node>(tree: PageTree<Node>, element: Node): string {
  const own = element as unknown as TextTreeNode;
  let before = '';
  for (let node = own.parentNode?.firstChild ?? null; node !== null && node !== own; node = node.nextSibling) {
    if (node.nodeType === 3) before += node.data ?? '';
    else if (node.nodeType === 1) before += ` ${tree.text(node as unknown as Node)}`;
    before = before.slice(-100);
  }
  // What stands behind another time there is the label of this one.
  const label = foldSpace(before.split(/\d/).at(-1) ?? '');
  return label.length <= longestLabel ? label : '';
}
