import { type CheerioAPI, load } from 'cheerio/slim';
import type { PageTree, TextTreeNode } from './page-tree.ts';

/** A node of parsed HTML; the DOM's own shape, as far as reading needs it. */
export type HtmlNode = TextTreeNode;

/**
 * HTML without a page (a saved file, a test, an extension page) as a tree to read an article from. Nothing in it runs,
 * nothing is fetched.
 */
export function htmlTree(html: string): PageTree<HtmlNode> {
  const $: CheerioAPI = load(html);
  type Wrapped = Parameters<CheerioAPI>[0];
  const wrap = (node: HtmlNode) => $(node as unknown as Wrapped & string);
  return {
    select: (selector) => {
      try {
        return $(selector).toArray() as unknown as HtmlNode[];
      } catch {
        return [];
      }
    },
    text: (element) => wrap(element).text(),
    attribute: (element, name) => wrap(element).attr(name) ?? null,
    contains: (outer, inner) => {
      for (let at = inner.parentNode; at; at = at.parentNode) if (at === outer) return true;
      return false;
    },
  };
}
