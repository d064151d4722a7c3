/**
 * What reading an article needs of a page, so that a live document and parsed HTML are read by the same code:
 * `live-tree.ts` for the first, `html-tree.ts` (cheerio) for the second.
 */
export interface PageTree<Node> {
  /** The document; its children are walked for the page's whole text. */
  readonly root: TextTreeNode;
  /** All elements that match, in document order; none for a selector the engine does not know. */
  select(selector: string): Node[];
  /** The text below the element, as written in the source. */
  text(element: Node): string;
  /** The attribute's value, or null. */
  attribute(element: Node, name: string): string | null;
  /** True where `inner` stands inside `outer`. */
  contains(outer: Node, inner: Node): boolean;
}

/** The little that walking a body's text needs of a node; DOM nodes and those of cheerio both have it. */
export interface TextTreeNode {
  readonly nodeType: number;
  readonly firstChild?: TextTreeNode | null;
  readonly nextSibling: TextTreeNode | null;
  readonly parentNode: TextTreeNode | null;
  /** Of text nodes. */
  readonly data?: string;
  /** Of elements; upper or lower case. */
  readonly tagName?: string;
  /** Of live elements that draw a tree of their own. */
  readonly shadowRoot?: TextTreeNode | null;
  /** Of such a tree: the element it belongs to. */
  readonly host?: TextTreeNode;
}
