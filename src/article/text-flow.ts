import type { TextTreeNode } from './page-tree.ts';

/**
 * A body's text with inline neighbours joined, so that `<b>SK</b>하이닉스` is one name, and the way back from an
 * offset in that text to a text node. A *flow* is a run of text nodes that no block or line break separates.
 */

/** Stands between flows: a blank line, which no name crosses. */
export const flowBreak = '\n\n';

/** Elements whose text reads on with what stands around them. All others start and end a flow. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose text is not the article's, or not text for people. */
const skipped = new Set(
  'AUDIO BUTTON CANVAS CODE DATALIST DIALOG EMBED FORM IFRAME INPUT MATH NOSCRIPT OBJECT OPTION RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

const manners = new Map<string, 'inline' | 'skipped' | 'block'>();
/** How an element takes part in the text, by its tag name. */
export function mannerOf(tagName: string): 'inline' | 'skipped' | 'block' {
  const known = manners.get(tagName);
  if (known !== undefined) return known;
  const upper = tagName.toUpperCase();
  const manner = inline.has(upper) ? 'inline' : skipped.has(upper) ? 'skipped' : 'block';
  manners.set(tagName, manner);
  return manner;
}

/** Text with its nodes: `nodes[i]` begins at offset `starts[i]` of `text`. Offsets are UTF-16 code units. */
export interface TextFlow<Node> {
  text: string;
  nodes: Node[];
  starts: number[];
}

/** Reads a body piece by piece, so that a very long page never holds up its reader. */
export interface FlowReader<Node> {
  /**
   * Reads on over about `limit` nodes, or more to reach the end of a flow (at most eight times as many).
   * @returns false once the body has been read
   */
  read(limit: number): boolean;
  /** Length of the text that `take` would give. */
  length(): number;
  /** What has been read since the last call. */
  take(): TextFlow<Node>;
}

/**
 * Reads the text below `root` in document order.
 *
 * @param root the element that holds the body
 * @param excluded elements to leave out
 */
export function flowReader<Node extends TextTreeNode>(root: Node, excluded: ReadonlySet<unknown>): FlowReader<Node> {
  let text = '';
  let nodes: Node[] = [];
  let starts: number[] = [];
  let node: TextTreeNode | null = root.firstChild ?? null;
  /** True where the next text begins a new flow. */
  let broken = true;

  return {
    read(limit) {
      let left = limit;
      while (node !== null) {
        if (left-- <= 0 && (broken || left < -7 * limit)) return true;
        const type = node.nodeType;
        if (type === 3) {
          const data = node.data ?? '';
          // White space between blocks is layout of the source, not text.
          if (!broken || data.trim() !== '') {
            if (broken && text !== '') text += flowBreak;
            broken = false;
            starts.push(text.length);
            nodes.push(node as Node);
            text += data;
          }
        } else if (type === 1) {
          const manner = mannerOf(node.tagName ?? '');
          if (manner === 'block') broken = true;
          const child: TextTreeNode | null | undefined = node.firstChild;
          if (child && manner !== 'skipped' && (excluded.size === 0 || !excluded.has(node))) {
            node = child;
            continue;
          }
        }
        while (node.nextSibling === null) {
          node = node.parentNode;
          if (node === null || node === root) {
            node = null;
            return false;
          }
          if (!inline.has(node.tagName?.toUpperCase() ?? '')) broken = true;
        }
        node = node.nextSibling;
      }
      return false;
    },
    length: () => text.length,
    take() {
      const flow = { text, nodes, starts };
      text = '';
      nodes = [];
      starts = [];
      return flow;
    },
  };
}

/** A place in a flow: the text node and the offset in its data. */
export interface FlowPlace<Node> {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The text node at an offset of the flow's text.
 *
 * @param side `start`: the node of the character at `offset`; `end`: the node of the character before it
 * @returns null outside the text
 */
export function placeAt<Node>(flow: TextFlow<Node>, offset: number, side: 'start' | 'end'): FlowPlace<Node> | null {
  const at = side === 'end' ? offset - 1 : offset;
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = flow.nodes[low];
  const start = flow.starts[low];
  return node === undefined || start === undefined || at < start ? null : { node, offset: offset - start };
}
