import type { PageTree } from './page-tree.ts';
import { type PublishedTime, readPublished } from './published.ts';
import { isListedAt, type Site } from './site.ts';

/** When the article came out, and how the page says so. */
export interface Published extends PublishedTime {
  /** `article`: the story's own time; `post`: when somebody put it on a board, so the story is of that day or earlier. */
  readonly dates: Site['dates'];
  /** The place that gave it: a selector of the site table or `json-ld`. */
  readonly from: string;
}

/** An article found in a page. */
export interface ArticleReading<Node> {
  readonly site: Site;
  readonly title: string | null;
  readonly published: Published | null;
  /** The element that holds the body. */
  readonly body: Node;
  /** Parts of the body that are not its text. */
  readonly excluded: ReadonlySet<Node>;
}

/**
 * Finds the article of a page by the site table.
 *
 * @param tree the page
 * @param url its address; host and path choose the site
 * @returns null where no entry of the table fits or none of its places holds a body (yet)
 */
export function readArticle<Node>(
  tree: PageTree<Node>,
  url: { hostname: string; pathname: string },
  sites: readonly Site[],
): ArticleReading<Node> | null {
  for (const site of sites) {
    if (!fits(tree, url, site)) continue;
    const body = first(site.body, (selector) => bodyAt(tree, selector));
    if (body === null) continue;
    const excluded = site.exclude
      .flatMap((selector) => tree.select(selector))
      .filter((part) => tree.contains(body, part));
    return { site, title: readTitle(tree, site), published: readTime(tree, site), body, excluded: new Set(excluded) };
  }
  return null;
}

function fits<Node>(tree: PageTree<Node>, url: { hostname: string; pathname: string }, site: Site): boolean {
  if (!('family' in site)) return isListedAt(site, url.hostname);
  const { path, has } = site.family;
  return (path === undefined || new RegExp(path).test(url.pathname)) && tree.select(has).length > 0;
}

/** Tried on every site behind its own places. */
const timesAnywhere = ['json-ld', 'meta[property="article:published_time"]@content'];

function readTitle<Node>(tree: PageTree<Node>, site: Site): string | null {
  return titleAt(tree, [...site.title, 'meta[property="og:title"]@content']);
}

function readTime<Node>(tree: PageTree<Node>, site: Site): Published | null {
  return first([...site.published, ...timesAnywhere], (place) => {
    const text = place === 'json-ld' ? datePublished(tree) : valueAt(tree, place);
    const time = text === null ? null : readPublished(text);
    return time && { ...time, dates: site.dates, from: place };
  });
}

/** The first element at a place of the table that holds text: a site may keep an empty one of an older layout. */
export function bodyAt<Node>(tree: PageTree<Node>, selector: string): Node | null {
  return tree.select(selector).find((element) => tree.text(element).trim()) ?? null;
}

/** The first title that one of the places gives, white space folded. */
export function titleAt<Node>(tree: PageTree<Node>, places: readonly string[]): string | null {
  return first(places, (place) => valueAt(tree, place)?.replace(/\s+/g, ' ').trim() || null);
}

/** The text of the first element at a place, or the attribute that the place names after `@`. */
export function valueAt<Node>(tree: PageTree<Node>, place: string): string | null {
  const { selector, value } = placeIn(tree, place);
  const element = tree.select(selector)[0];
  return element === undefined ? null : value(element);
}

/** A place of the table: the selector of its elements, and what each says. */
export function placeIn<Node>(
  tree: PageTree<Node>,
  place: string,
): { selector: string; value: (element: Node) => string | null } {
  const [, selector = place, name] = /^(.*)@([\w-]+)$/.exec(place) ?? [];
  return { selector, value: (element) => (name === undefined ? tree.text(element) : tree.attribute(element, name)) };
}

/** schema.org's datePublished out of the page's JSON-LD; broken JSON there is the page's affair and skipped. */
function datePublished<Node>(tree: PageTree<Node>): string | null {
  return first(tree.select('script[type="application/ld+json"]'), (script) => {
    try {
      return search(JSON.parse(tree.text(script)), 0);
    } catch {
      return null;
    }
  });
}

/** Depth-first for the first datePublished; real pages nest it in `@graph` or arrays, never deeper than a few steps. */
function search(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth > 5) return null;
  const own = (value as { datePublished?: unknown }).datePublished;
  if (typeof own === 'string') return own;
  return first(Object.values(value), (inner) => search(inner, depth + 1));
}

/** The first answer that is not null. */
function first<Item, Answer>(items: readonly Item[], ask: (item: Item) => Answer | null): Answer | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}
