import { sites } from 'virtual:chipdeal/content-data';
import { liveTree } from '../../src/article/live-tree.ts';
import { readPublished } from '../../src/article/published.ts';
import { type ArticleReading, placeIn, readArticle } from '../../src/article/read-article.ts';
import { bodiesBelow, lastBetween } from './below.ts';
import type { FoundArticles, PageArticle } from './page-article.ts';

/** The articles of this page by the site table; null where none of its places holds a body (yet). */
export function articlesByTable(): FoundArticles | null {
  const first = readArticle(liveTree(document), location, sites);
  if (!first) return null;
  return { structure: 'listed', articles: [articleOf(first), ...further(first)] };
}

function articleOf({ site, title, published, body, excluded }: ArticleReading<Element>): PageArticle {
  return {
    site: site.name,
    title,
    published,
    isDatedInHead: /^json-ld|^meta/.test(published?.from ?? ''),
    body,
    excluded: new Set([...excluded, ...besideText(body)]),
    isText,
  };
}

/** Articles that the page has loaded below the first. One whose own time is not to be seen is left out: see sites.md. */
function further(first: ArticleReading<Element>): PageArticle[] {
  const { site, body, excluded } = first;
  const all = (selectors: readonly string[]) => selectors.flatMap((one) => liveTree(document).select(one));
  const bodies = bodiesBelow(body, all(site.body));
  return bodies.flatMap((own, at) => {
    const above = bodies[at - 1] ?? body;
    const near = <Answer>(places: readonly string[], read: (text: string) => Answer | null): Answer | null => {
      for (const place of places) {
        const { selector, value } = placeIn(liveTree(document), place);
        const element = lastBetween(all([selector]), above, own);
        const answer = element ? read(value(element) ?? '') : null;
        if (answer !== null) return answer;
      }
      return null;
    };
    const time = near(site.published, readPublished);
    if (!time) return [];
    const published = { ...time, dates: site.dates, from: '' };
    const title = near(site.title, (text) => text.trim() || null);
    return articleOf({ site, title, published, body: own, excluded });
  });
}

/** Elements that hold a picture or its caption on most sites, beside those that the table names. */
const pictures =
  'figure,figcaption,aside,nav,footer,table:has(img),[class*="caption"],:is([class*="photo"],[class*="image"],[class*="img"],[class*="thumb"]):has(img)';
/** Advertisements; whole words only, since `ad` stands in `read`. */
const advertisements = /(?:^|[\s_-])(?:ads?|adv|banner)\d*(?=$|[\s_-])|[a-z]Ad(?=$|[\s_-])/;
/** More characters are text that somebody calls a photo. */
const longestCaption = 400;

function besideText(body: Element): Element[] {
  const most = Math.min(longestCaption, (body.textContent ?? '').length / 3);
  const ads = [...body.querySelectorAll('[class*="ad"],[class*="Ad"],[class*="banner"]')];
  return [...body.querySelectorAll(pictures), ...ads.filter(({ className }) => advertisements.test(className))].filter(
    (element) => (element.textContent ?? '').length < most,
  );
}

/** A line that only says whose picture it is, as bare text. */
const caption = /^[▲△▼]|(?:제공|갈무리|캡처|자료사진|DB)\]?$/;
const isText = (line: string) => line.length > 100 || !caption.test(line.trim());
