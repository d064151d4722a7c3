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
  const tamed = tameHtml(html);
  const $ = parsed(tamed);
  const root = $.root().toArray()[0] as unknown as TextTreeNode;
  let names: ReadonlySet<string> | null = null;
  return {
    root,
    select: (selector) => {
      names ??= namesBelow(root);
      if (!mayMatch(selector, names)) return [];
      try {
        return $(selector).toArray() as unknown as HtmlNode[];
      } catch {
        return [];
      }
    },
    text: textBelow,
    attribute: attributeOf,
    contains: (outer, inner) => {
      for (let at = inner.parentNode; at; at = at.parentNode) if (at === outer) return true;
      return false;
    },
  };
}

/** More elements side by side at the top are no page; cheerio compares each with all others at every search. */
const mostAtTop = 50;

/** Browsers put a body around what has none. */
function parsed(tamed: string): CheerioAPI {
  const inBody = () => load(`<body>${tamed}`);
  if (!/<body[\s>]/i.test(tamed)) return inBody();
  const $ = load(tamed);
  return $.root().children().length > mostAtTop ? inBody() : $;
}

function attributeOf(element: HtmlNode, name: string): string | null {
  const attributes = (element as ParsedElement).attribs;
  return attributes && Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
}

/** All nodes below a root, in document order; without recursion, for trees of any depth. */
function* nodesBelow(root: TextTreeNode): Generator<TextTreeNode> {
  let node = root.firstChild ?? null;
  while (node !== null) {
    yield node;
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
}

/** All text below a node. (cheerio's own `text` runs out of stack on deep trees.) */
function textBelow(root: TextTreeNode): string {
  let text = '';
  for (const node of nodesBelow(root)) if (node.nodeType === 3) text += node.data ?? '';
  return text;
}

/** Every id and class of the page: `#id`, `.class`. */
function namesBelow(root: TextTreeNode): Set<string> {
  const names = new Set<string>();
  for (const node of nodesBelow(root)) {
    if (node.nodeType !== 1) continue;
    const id = attributeOf(node, 'id');
    if (id !== null) names.add(`#${id}`);
    for (const name of attributeOf(node, 'class')?.split(/\s+/) ?? []) names.add(`.${name}`);
  }
  return names;
}

/**
 * False where a selector asks for an id or class that the page does not have, as most of a site table's do: a search of
 * the whole tree for each of them took half of the reading time.
 */
function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  if (selector.includes(':')) return true;
  return selector
    .replace(/\[[^\]]*\]/g, '')
    .split(',')
    .some((alternative) => (alternative.match(/[#.][\w-]+/g) ?? []).every((name) => names.has(name)));
}
