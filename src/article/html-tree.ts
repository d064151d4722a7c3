import { type CheerioAPI, load } from 'cheerio/slim';
import type { PageTree, TextTreeNode } from './page-tree.ts';
import { tameHtml } from './tame-html.ts';

/** A node of parsed HTML; the DOM's own shape, as far as reading needs it. */
export type HtmlNode = TextTreeNode;

/** What cheerio's elements have beside the DOM's shape. */
interface ParsedElement extends TextTreeNode {
  readonly attribs?: Readonly<Record<string, string>>;
}

/**
 * HTML without a page (a saved file, a test, an extension page) as a tree to read an article from. Nothing in it runs,
 * nothing is fetched. Hostile HTML is tamed first: docs/decisions/sites.md, "What a page may cost".
 */
export function htmlTree(html: string): PageTree<HtmlNode> {
  const $: CheerioAPI = load(tameHtml(html));
  return {
    root: $.root().toArray()[0] as unknown as TextTreeNode,
    select: (selector) => {
      try {
        return $(selector).toArray() as unknown as HtmlNode[];
      } catch {
        return [];
      }
    },
    text: textBelow,
    attribute: (element, name) => {
      const attributes = (element as ParsedElement).attribs;
      return attributes && Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
    },
    contains: (outer, inner) => {
      for (let at = inner.parentNode; at; at = at.parentNode) if (at === outer) return true;
      return false;
    },
  };
}

/** All text below a node. Without recursion: cheerio's own runs out of stack on deep trees. */
function textBelow(root: TextTreeNode): string {
  let text = '';
  let node = root.firstChild ?? null;
  while (node !== null) {
    if (node.nodeType === 3) text += node.data ?? '';
    // A live template's content is no child of it either.
    if (node.firstChild && node.tagName !== 'template') {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return text;
}
