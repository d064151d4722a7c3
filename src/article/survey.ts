import type { PageTree, TextTreeNode } from './page-tree.ts';
import { mannerOf } from './text-flow.ts';

/** A run of text that no block or line break parts, and what is known of it. */
export interface Block {
  /** White space folded. */
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** The element it stands in: a place in `Survey.elements`. */
  readonly at: number;
  /** True where a picture stands between it and the block before. */
  readonly afterImage: boolean;
}

/** An element of a page; those of a survey stand in document order. */
export interface SurveyedElement<Node> {
  readonly node: Node;
  /** Upper case. */
  readonly tag: string;
  /** Id and classes as words in lower case, parted by single signs: `article-body relatedNews` → `article-body related-news`. */
  readonly names: string;
  /** Place of the parent, or -1. */
  readonly parent: number;
  /** The place behind its last descendant. */
  end: number;
  /** True where the page itself hides it. */
  readonly isHidden: boolean;
}

/** A page or a part of one, walked once. */
export interface Survey<Node> {
  readonly elements: readonly SurveyedElement<Node>[];
  readonly blocks: readonly Block[];
}

/** More elements than any article has by far; a page that has more is read up to here. */
const mostElements = 200_000;
/** Characters of a block; a whole article without a break has far less. */
const longestBlock = 100_000;
const pictures = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME', 'AMP-IMG']);

/** So many nodes are walked between two steps: about a millisecond on a slow machine. */
const nodesAtOnce = 300;

/** So many blocks are judged between two steps, for the same. */
export const blocksAtOnce = 100;

/** Work in steps, so that whoever does it in a page may let the page go first between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Walks everything below `root`, without recursion: a page may nest as deep as it likes.
 *
 * @param excluded elements that are passed over with all they hold
 */
export function* survey<Node>(
  tree: PageTree<Node>,
  root: TextTreeNode,
  excluded: ReadonlySet<unknown> = new Set(),
): Steps<Survey<Node>> {
  const elements: SurveyedElement<Node>[] = [];
  const blocks: Block[] = [];
  const stack: number[] = [];
  let pieces = '';
  let linkedPieces = 0;
  let blockAt = -1;
  let links = 0;
  let picture = false;

  const flush = () => {
    if (pieces === '') return;
    const text = foldSpace(pieces);
    if (text !== '') {
      blocks.push({ text, linked: Math.min(linkedPieces, text.length), at: blockAt, afterImage: picture });
      picture = false;
    }
    pieces = '';
    linkedPieces = 0;
  };
  const leave = () => {
    const place = stack.pop();
    const element = place === undefined ? undefined : elements[place];
    if (!element) return;
    element.end = elements.length;
    if (element.tag === 'A') links--;
    if (mannerOf(element.tag) !== 'inline') flush();
  };

  let node = root.firstChild ?? null;
  let walked = 0;
  while (node !== null && elements.length < mostElements) {
    if (++walked % nodesAtOnce === 0) yield;
    let goesIn = false;
    if (node.nodeType === 3) {
      const data = node.data ?? '';
      if (pieces === '') blockAt = stack.at(-1) ?? -1;
      if (pieces.length < longestBlock) pieces += data.slice(0, longestBlock);
      if (links > 0) linkedPieces += data.trim().length;
    } else if (node.nodeType === 1) {
      const tag = (node.tagName ?? '').toUpperCase();
      const manner = mannerOf(tag);
      if (manner !== 'inline') flush();
      if (pictures.has(tag)) picture = true;
      const element = node as unknown as Node;
      // Old ASP.NET pages stand in one form as a whole; a template may be a shadow tree that has not been drawn.
      const isOpen =
        (manner !== 'skipped' && tag !== 'TITLE') ||
        tag === 'FORM' ||
        (tag === 'TEMPLATE' && tree.attribute(element, 'shadowrootmode') === 'open');
      goesIn = isOpen && !excluded.has(node) && firstBelow(node) !== null;
      const names = wordsOf(tree.attribute(element, 'id'), tree.attribute(element, 'class'));
      const place = elements.length;
      elements.push({
        node: element,
        tag,
        names,
        parent: stack.at(-1) ?? -1,
        end: place + 1,
        isHidden: isHidden(tree, element),
      });
      if (goesIn) {
        stack.push(place);
        if (tag === 'A') links++;
      }
    }
    if (goesIn) {
      node = firstBelow(node);
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      const parent = above(node);
      node = parent === root ? null : parent;
      leave();
    }
    node = node?.nextSibling ?? null;
  }
  while (stack.length > 0) leave();
  flush();
  return { elements, blocks };
}

/** An element without children of its own may draw a shadow tree; one with children shows them through its slots. */
function firstBelow(node: TextTreeNode): TextTreeNode | null {
  return node.firstChild ?? node.shadowRoot?.firstChild ?? null;
}

function above(node: TextTreeNode): TextTreeNode | null {
  const parent = node.parentNode;
  // Links have a `host`, too: a text.
  return parent?.nodeType === 11 ? (parent.host ?? null) : parent;
}

/** White space folded, marks of no width gone. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `articleBody`, `view_con relatedNews` → `article-body view_con related-news`. */
function wordsOf(id: string | null, classes: string | null): string {
  if (id === null && classes === null) return '';
  return `${id ?? ''} ${classes ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function isHidden<Node>(tree: PageTree<Node>, element: Node): boolean {
  if (tree.attribute(element, 'hidden') !== null) return true;
  const style = tree.attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}
