import { chooseTime, storyTimeIn, type TimeSource, timesInText } from './find-time.ts';
import type { Said } from './find-title.ts';
import { dateListsOf } from './furniture.ts';
import type { PageTree } from './page-tree.ts';
import { type PublishedTime, readPublished } from './published.ts';
import type { RawBody } from './raw-body.ts';
import { essence } from './sentence.ts';
import type { Site } from './site.ts';
import type { StructuredArticle } from './structured-data.ts';
import type { Block, Survey } from './survey.ts';
import { timeAt } from './time-places.ts';

/** When it was published, and whether that time is the article's own or its copy's. */
export type DatedTime = Said<PublishedTime> & { readonly dates: Site['dates'] };

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

/** The time of publication out of all places that say one, the surest first. */
export function publishedOf<Node>(
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
): DatedTime | null {
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
export function frameOf<Node>(page: Survey<Node>, { element }: RawBody<Node>) {
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
