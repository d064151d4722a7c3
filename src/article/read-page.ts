import type { NoBody } from './find-body.ts';
import { boldBefore, findTitle, type Said, titlesBefore } from './find-title.ts';
import { metasOf } from './metas.ts';
import { isRefusal, isWall } from './no-article.ts';
import { publisherOf } from './page-publisher.ts';
import { type DatedTime, frameOf, publishedOf } from './page-time.ts';
import type { PageTree } from './page-tree.ts';
import { articleParagraphs } from './paragraphs.ts';
import { publisherInText } from './publisher.ts';
import { bodyOf, type RawBody } from './raw-body.ts';
import { titleAt } from './read-article.ts';
import { isListedAt, type Site } from './site.ts';
import { structuredArticle } from './structured-data.ts';
import { finish, foldSpace, type Steps, survey } from './survey.ts';

/**
 * How a page's structure is known: `listed` as the site table has it; `changed` on a listed host where none of the
 * table's places hold the article any more; `unknown` on any other page.
 */
export type Structure = 'listed' | 'changed' | 'unknown';

/** An article out of any page, each part with where it came from and how sure it is. */
export interface PageReading<Node> {
  readonly kind: 'article';
  readonly structure: Structure;
  /** The entry of the table; null for a page of an unknown site. */
  readonly site: Site | null;
  readonly title: Said<string> | null;
  readonly published: DatedTime | null;
  readonly publisher: Said<string> | null;
  readonly paragraphs: readonly string[];
  /** Where the text stands; null where the page holds it only as data for its scripts. */
  readonly body: { readonly element: Node; readonly excluded: ReadonlySet<Node> } | null;
  readonly bodyFrom: string;
  readonly bodyConfidence: number;
}

/** A page that holds no article, and why: `list` many headlines, `no-text` too little text. */
export interface NoArticle {
  readonly kind: 'none';
  readonly why: NoBody;
}

/**
 * Reads the article of any page: by the site table, then by structured data, labelled text and density. The same for a
 * live document and for parsed HTML.
 *
 * @param url the page's address, as far as it is known; its host chooses the site
 */
export function readPage<Node>(
  tree: PageTree<Node>,
  url: { hostname: string; pathname: string } | null,
  sites: readonly Site[],
): PageReading<Node> | NoArticle {
  return finish(readPageInSteps(tree, url, sites));
}

/** The same in steps, for a page that must not wait. */
export function* readPageInSteps<Node>(
  tree: PageTree<Node>,
  url: { hostname: string; pathname: string } | null,
  sites: readonly Site[],
): Steps<PageReading<Node> | NoArticle> {
  const page = yield* survey(tree, tree.root);
  const metas = metasOf(tree);
  const documentTitle = tree.select('title')[0];
  const shown = documentTitle === undefined ? '' : foldSpace(tree.text(documentTitle).slice(0, 1000));
  const metaTitle = metas.get('og:title') ?? metas.get('twitter:title') ?? metas.get('title');
  const structured = structuredArticle(tree, `${metaTitle ?? ''} ${shown}`);
  // More than one `<article>` is a list of them.
  const isCalledArticle =
    structured !== null ||
    metas.get('og:type') === 'article' ||
    page.elements.filter(({ tag }) => tag === 'ARTICLE').length === 1;
  const said = `${metaTitle ?? ''} ${structured?.headline ?? ''} ${shown}`;
  const raw = yield* bodyOf(tree, url, sites, page, structured, said, isCalledArticle);
  if (typeof raw === 'string') return { kind: 'none', why: raw };

  yield;
  const { reading, data } = raw;
  const listed = url === null ? undefined : sites.find((site) => isListedAt(site, url.hostname));
  const site = listed ?? reading?.site ?? null;
  const isAmp = tree.select('html[amp],html[\\26a1]').length > 0;
  const frame = frameOf(page, raw);
  yield;
  const title = findTitle(page, {
    listed: listedTitle(tree, reading?.site),
    headline: data?.title ?? structured?.headline,
    meta: metaTitle,
    document: shown,
    near: titlesBefore(page, frame.bodyStart),
    bold: boldBefore(page, frame.bodyStart),
    siteNames: [site?.name, metas.get('og:site_name'), structured?.publisher].filter((name) => name !== undefined),
  });
  yield;
  const texts = raw.blocks.map(({ text }) => text);
  const paragraphs = yield* articleParagraphs(raw.blocks, {
    title: title?.value ?? null,
    imageTexts: imageTexts(tree, raw),
  });
  if (!paragraphs.some((text) => text.length >= 20) || isWall(paragraphs) || isRefusal(paragraphs)) {
    return { kind: 'none', why: 'no-text' };
  }

  yield;
  const inText = publisherInText(texts, listed !== undefined && !listed.publisher);
  yield;
  const published = publishedOf(tree, page, {
    raw,
    site,
    metas,
    structured,
    title,
    frame,
    isCopy: inText !== null,
    texts,
  });
  return {
    kind: 'article',
    structure: structureOf(raw, listed, isAmp),
    site,
    title,
    published,
    publisher: publisherOf(tree, {
      site,
      isListed: listed !== undefined,
      inText,
      metas,
      structured,
      shown,
    }),
    paragraphs,
    body: raw.element === null ? null : { element: raw.element, excluded: raw.excluded },
    bodyFrom: raw.from,
    bodyConfidence: raw.confidence,
  };
}

function structureOf<Node>({ reading, data }: RawBody<Node>, listed: Site | undefined, isAmp: boolean): Structure {
  if (reading || (listed && (data?.from === 'Fusion.globalContent' || listed.body.length === 0))) return 'listed';
  // AMP pages of all sites have a structure of their own.
  return listed && !isAmp ? 'changed' : 'unknown';
}

/** The title at the table's own places. */
function listedTitle<Node>(tree: PageTree<Node>, site: Site | undefined) {
  for (const from of site?.title ?? []) {
    const value = titleAt(tree, [from]);
    if (value !== null) return { value, from };
  }
  return null;
}

/** Alternative texts of the pictures of a body. */
function imageTexts<Node>(tree: PageTree<Node>, { element }: RawBody<Node>): string[] {
  if (element === null) return [];
  return tree
    .select('img[alt]')
    .slice(0, 500)
    .filter((image) => tree.contains(element, image))
    .map((image) => (tree.attribute(image, 'alt') ?? '').slice(0, 500));
}
