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

/** Words in the classes of captions and of advertisements; `ad` as a whole word only, since it stands in `read`. */
const besideNames = /caption|(?:^|[\s_-])(?:ads?|adv|banner)\d*(?=$|[\s_-])|[a-z]Ad(?=$|[\s_-])/;
/** Those of elements that are beside the text if a picture is indeed in them. */
const pictureNames = /photo|image|img|thumb/;
/** More characters are text that somebody calls a photo. */
const longestCaption = 400;

/** Pictures with their captions, advertisements and the like, beside those that the table names. */
function besideText(body: Element): Element[] {
  const most = Math.min(longestCaption, (body.textContent ?? '').length / 3);
  return [...body.querySelectorAll('figure,figcaption,aside,nav,footer,table,[class]')].filter((element) => {
    const { localName, classList } = element;
    const name = classList.value;
    const isBeside =
      besideNames.test(name) ||
      (localName === 'table' || pictureNames.test(name)
        ? element.querySelector('img') !== null
        : /^(?:fig|aside|nav|footer)/.test(localName));
    return isBeside && (element.textContent ?? '').length < most;
  });
}

/** A line that only says whose picture it is, as bare text. */
const caption = /^[▲△▼]|(?:제공|갈무리|캡처|자료사진|DB)\]?$/;
const isText = (line: string) => line.length > 100 || !caption.test(line.trim());
