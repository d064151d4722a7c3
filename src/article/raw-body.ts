import { type DataText, dataText, paragraphsOfHtml } from './data-text.ts';
import { findBody, type NoBody } from './find-body.ts';
import { furnitureOf, weigh } from './furniture.ts';
import type { PageTree, TextTreeNode } from './page-tree.ts';
import { type ArticleReading, bodyAt, readArticle } from './read-article.ts';
import { isSentence } from './sentence.ts';
import type { Site } from './site.ts';
import type { StructuredArticle } from './structured-data.ts';
import { type Block, type Steps, type Survey, survey } from './survey.ts';

/** A body before its text is cleaned. */
export interface RawBody<Node> {
  readonly element: Node | null;
  readonly excluded: ReadonlySet<Node>;
  readonly blocks: readonly Block[];
  readonly from: string;
  readonly confidence: number;
  readonly reading: ArticleReading<Node> | null;
  readonly data: DataText | null;
}

/** Fewer characters in what a place of the table holds: the place is empty, or filled by a script later. */
const fewestListed = 40;

/** The body by the table, else by density, else out of the page's data. */
export function* bodyOf<Node>(
  tree: PageTree<Node>,
  url: { hostname: string; pathname: string } | null,
  sites: readonly Site[],
  page: Survey<Node>,
  structured: StructuredArticle | null,
  title: string,
  isCalledArticle: boolean,
): Steps<RawBody<Node> | NoBody> {
  const reading = readArticle(tree, url ?? { hostname: '', pathname: '' }, sites);
  if (reading) {
    const { body, excluded } = yield* withoutFurniture(tree, reading.body, reading.excluded);
    if (lengthOf(body) >= fewestListed) {
      const confidence = 'family' in reading.site ? 0.9 : 0.97;
      return {
        element: reading.body,
        excluded,
        blocks: body,
        from: bodyPlace(tree, reading),
        confidence,
        reading,
        data: null,
      };
    }
  }
  yield;
  const found = yield* findBody(page, title, isCalledArticle);
  yield;
  if (typeof found !== 'string') {
    const element = page.elements[found.place];
    if (element) {
      const { body, excluded } = yield* withoutFurniture(tree, element.node, new Set());
      const confidence = found.isNamed ? 0.8 : 0.6;
      return { element: element.node, excluded, blocks: body, from: 'density', confidence, reading: null, data: null };
    }
  }
  const data = dataText(tree) ?? structuredText(structured);
  if (data === null) return typeof found === 'string' ? found : 'no-text';
  const blocks = data.paragraphs.map((text) => ({ text, linked: 0, at: -1, afterImage: false }));
  return { element: null, excluded: new Set(), blocks, from: data.from, confidence: 0.8, reading: null, data };
}

function structuredText(structured: StructuredArticle | null): DataText | null {
  const paragraphs = paragraphsOfHtml(structured?.articleBody ?? '');
  if (!paragraphs.some(isSentence)) return null;
  return { paragraphs, title: null, published: null, from: 'json-ld' };
}

/** The selector that found the body. */
function bodyPlace<Node>(tree: PageTree<Node>, { site, body }: ArticleReading<Node>): string {
  return site.body.find((selector) => bodyAt(tree, selector) === body) ?? 'table';
}

/** The blocks of a body without what is furniture in it. */
function* withoutFurniture<Node>(
  tree: PageTree<Node>,
  element: Node,
  already: ReadonlySet<Node>,
): Steps<{ body: readonly Block[]; excluded: ReadonlySet<Node> }> {
  const root = element as unknown as TextTreeNode;
  const inside = yield* survey(tree, root, already);
  const furniture = yield* furnitureOf(inside, yield* weigh(inside), 0.35);
  const excluded = new Set(already);
  for (const place of furniture) {
    const node = inside.elements[place]?.node;
    if (node !== undefined) excluded.add(node);
  }
  if (furniture.size === 0) return { body: inside.blocks, excluded };
  return { body: (yield* survey(tree, root, excluded)).blocks, excluded };
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
