import { type DataText, dataText, paragraphsOfHtml } from './data-text.ts';
import { findBody, type NoBody } from './find-body.ts';
import { chooseTime, storyTimeIn, type TimeSource, timesInText } from './find-time.ts';
import { boldBefore, findTitle, paperBehind, type Said, titlesBefore } from './find-title.ts';
import { dateListsOf, furnitureOf, weigh } from './furniture.ts';
import type { PageTree, TextTreeNode } from './page-tree.ts';
import { articleParagraphs } from './paragraphs.ts';
import { type PublishedTime, readPublished } from './published.ts';
import { publisherInText } from './publisher.ts';
import { type ArticleReading, bodyAt, readArticle, titleAt, valueAt } from './read-article.ts';
import { essence, isSentence } from './sentence.ts';
import { isListedAt, type Site } from './site.ts';
import { type StructuredArticle, structuredArticle } from './structured-data.ts';
import { type Block, finish, foldSpace, type Steps, type Survey, survey } from './survey.ts';
import { timeAt } from './time-places.ts';

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
  readonly published: (Said<PublishedTime> & { readonly dates: Site['dates'] }) | null;
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

/** A body before its text is cleaned. */
interface RawBody<Node> {
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

/** The body by the table, else by density, else out of the page's data. */
function* bodyOf<Node>(
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

/** The title at the table's own places. */
function listedTitle<Node>(tree: PageTree<Node>, site: Site | undefined) {
  for (const from of site?.title ?? []) {
    const value = titleAt(tree, [from]);
    if (value !== null) return { value, from };
  }
  return null;
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

/** Alternative texts of the pictures of a body. */
function imageTexts<Node>(tree: PageTree<Node>, { element }: RawBody<Node>): string[] {
  if (element === null) return [];
  return tree
    .select('img[alt]')
    .slice(0, 500)
    .filter((image) => tree.contains(element, image))
    .map((image) => (tree.attribute(image, 'alt') ?? '').slice(0, 500));
}

/** The page's meta elements by name, property or itemprop in lower case; of several the first. */
function metasOf<Node>(tree: PageTree<Node>): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of tree.select('meta').slice(0, 1000)) {
    const name = ['property', 'name', 'itemprop'].map((key) => tree.attribute(meta, key)).find((text) => text);
    const content = tree.attribute(meta, 'content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content.slice(0, 1000));
  }
  return metas;
}

/** Names of meta elements that hold a publication time, in order of trust. */
const timeMetas = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:regdate',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'regdate',
  'article.published',
  'firstpublishdate',
  'date',
];

function publishedOf<Node>(
  tree: PageTree<Node>,
  page: Survey<Node>,
  known: {
    raw: RawBody<Node>;
    site: Site | null;
    metas: ReadonlyMap<string, string>;
    structured: StructuredArticle | null;
    title: Said<string> | null;
    frame: ReturnType<typeof frameOf>;
    isCopy: boolean;
    texts: readonly string[];
  },
): PageReading<Node>['published'] {
  const { raw, site, metas, structured, title, frame, isCopy, texts } = known;
  const sources: TimeSource[] = [];
  const say = (text: string | null | undefined, from: string, confidence: number) => {
    if (text) sources.push({ text, from, confidence });
  };
  for (const place of site?.published ?? []) {
    if (place !== 'json-ld') say(timeAt(tree, place), place, 0.95);
    else say(structured?.datePublished, 'json-ld', 0.95);
  }
  say(raw.data?.published, raw.data?.from ?? '', 0.95);
  say(structured?.datePublished, 'json-ld', 0.92);
  for (const name of timeMetas) say(metas.get(name), name, name === 'date' ? 0.7 : 0.92);
  const marked =
    tree.select('[itemprop="datePublished"]')[0] ??
    tree.select('time[pubdate],time[datetime]').find((time) => tree.attribute(time, 'itemprop') !== 'dateModified');
  if (marked !== undefined) {
    const text = tree.attribute(marked, 'content') ?? tree.attribute(marked, 'datetime') ?? tree.text(marked);
    say(text, 'time', tree.attribute(marked, 'itemprop') === 'datePublished' ? 0.9 : 0.7);
  }
  sources.push(...timesInText(page, { ...frame, titleBlock: titleBlockOf(page, title, frame.bodyStart) }));

  const modified = readPublished(metas.get('article:modified_time') ?? structured?.dateModified ?? '');
  const found = chooseTime(sources, modified);
  const isStated = structured?.datePublished !== undefined || metas.has('article:published_time');
  const dates = site?.dates ?? (isCopy && !isStated ? 'post' : 'article');
  if (dates === 'article') return found && { ...found, dates };
  const story = storyTimeIn(texts, found?.value ?? null);
  if (story) return { value: story, from: 'text', confidence: 0.75, dates: 'article' };
  return found && { ...found, confidence: Math.min(found.confidence, 0.5), dates };
}

/** Where the body stands among the blocks of the page. */
function frameOf<Node>(page: Survey<Node>, { element }: RawBody<Node>) {
  const place = page.elements.findIndex(({ node }) => node === element);
  const end = page.elements[place]?.end ?? -1;
  const inBody = ({ at }: Block) => place >= 0 && at >= place && at < end;
  const first = page.blocks.findIndex(inBody);
  const bodyStart = first === -1 ? page.blocks.length : first;
  const last = page.blocks.findLastIndex(inBody);
  return { furniture: dateListsOf(page), bodyStart, bodyEnd: last === -1 ? bodyStart : last + 1 };
}

/** The last block before the body that holds the title: earlier ones stand in a bar of the page's head. Or -1. */
function titleBlockOf<Node>(page: Survey<Node>, title: Said<string> | null, bodyStart: number): number {
  const wanted = essence(title?.value ?? '');
  return page.blocks.findLastIndex(
    ({ text }, number) => number < bodyStart && wanted !== '' && holdsTitle(essence(text.slice(0, 400)), wanted),
  );
}

/** Boards write the kind of post before the title: `[정보] 칩을 사다`. */
const holdsTitle = (text: string, title: string) =>
  text.startsWith(title) || (title.length >= 10 && text.length < title.length * 2 && text.includes(title));

/** True where all that is left asks the reader to log in or to pay. */
function isWall(paragraphs: readonly string[]): boolean {
  const isAsking = (text: string) => /로그인|회원|유료|구독|가입|결제/.test(text);
  return paragraphs.join('').length < 200 && paragraphs.every(isAsking);
}

/** True where a short page only says that there is no page: errors, deleted articles. */
function isRefusal(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join(' ');
  return (
    text.length < 400 &&
    /(?:페이지|기사|게시물|주소|문서|콘텐츠)[^.]{0,20}(?:찾을 수 없|존재하지 않|삭제되|삭제된|사라졌|변경되었|노출 ?(?:이 )?중단)|잘못된 (?:접근|경로|주소)|서비스 (?:점검|이용에 불편)/.test(
      text,
    )
  );
}

function publisherOf<Node>(
  tree: PageTree<Node>,
  known: {
    site: Site | null;
    isListed: boolean;
    inText: Said<string> | null;
    metas: ReadonlyMap<string, string>;
    structured: StructuredArticle | null;
    shown: string;
  },
): Said<string> | null {
  const { site, isListed, inText, metas, structured, shown } = known;
  // A portal says at a place of its own whose article it shows.
  for (const place of site?.publisher ?? []) {
    const value = foldSpace(valueAt(tree, place) ?? '');
    if (value !== '' && value.length <= 40)
      return { value: value.split(' | ')[0] ?? value, from: place, confidence: 0.95 };
  }
  if (inText) return inText;
  const structuredName = structured?.publisher;
  if (site?.publisher) {
    const isPortal = structuredName === undefined || essence(structuredName).includes(essence(site.name).slice(0, 2));
    return isPortal ? null : { value: structuredName, from: 'json-ld', confidence: 0.8 };
  }
  if (site?.dates === 'post') return null;
  if (site && isListed) return { value: site.name, from: 'host', confidence: 0.9 };
  if (structuredName) return { value: structuredName, from: 'json-ld', confidence: 0.8 };
  const named = metas.get('og:site_name') ?? metas.get('og:article:author');
  if (named) return { value: named, from: 'og:site_name', confidence: 0.7 };
  const behind = paperBehind(shown);
  return behind ? { value: behind, from: 'title', confidence: 0.5 } : null;
}
