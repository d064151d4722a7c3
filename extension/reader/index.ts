import { allSites } from 'virtual:chipdeal/content-data';
import { liveTree } from '../../src/article/live-tree.ts';
import { hasPublishedWord, readPublished } from '../../src/article/published.ts';
import { type PageReading, readPageInSteps } from '../../src/article/read-page.ts';
import { foldSpace, type Steps } from '../../src/article/survey.ts';
import { bodiesBelow, lastBetween } from '../content/below.ts';
import type { FoundArticles, PageArticle } from '../content/page-article.ts';
import { inSlices } from '../content/slices.ts';

/**
 * The full reader (`readPage`), for pages that the site table does not fit: injected by the background when a page asks
 * for it, once for each page.
 */
async function findArticles(signal: AbortSignal): Promise<FoundArticles | null> {
  const reading = await inTurns(readPageInSteps(liveTree(document), location, allSites()), signal);
  // A body that the page holds as data for its scripts has no place that could be marked.
  if (reading.kind === 'none' || reading.body === null) return null;
  const { structure, site, publisher, title, published, body, paragraphs } = reading;
  const lines = new Set(paragraphs.map(beginning));
  const first: PageArticle = {
    site: site?.name ?? publisher?.value ?? location.hostname,
    title: title?.value ?? null,
    published: published && { ...published.value, dates: published.dates },
    isDatedInHead: isDatedInHead(reading),
    body: body.element,
    excluded: body.excluded,
    isText: (line) => lines.has(beginning(foldSpace(line))),
  };
  return { structure, articles: [first, ...further(first)] };
}

/** Paragraphs are told by how they begin: at their end a signature may have been taken off. */
const beginning = (text: string) => text.slice(0, 30);

/** Text around the article and a place of the table that is no meta element stand in what the page shows. */
function isDatedInHead({ published, site }: PageReading<Element>): boolean {
  const from = published?.from ?? '';
  return from !== 'text' && from !== 'time' && !(site?.published.includes(from) && !/^json-ld|^meta/.test(from));
}

/** What looks at the body's own level like the first article and says between the two when it came out. */
function further(first: PageArticle): PageArticle[] {
  const { body } = first;
  if (body.className === '') return [];
  const alike = [...document.getElementsByClassName(body.className)].filter(({ tagName }) => tagName === body.tagName);
  const bodies = bodiesBelow(body, alike);
  const headings = bodies.length === 0 ? [] : [...document.querySelectorAll('h1,h2,h3,h4')];
  return bodies.flatMap((own, at) => {
    const above = bodies[at - 1] ?? body;
    const heading = lastBetween(headings, above, own);
    const head = document.createRange();
    if (heading) head.setStartBefore(heading);
    else head.setStartAfter(above);
    head.setEndBefore(own);
    const text = head.toString();
    const time = hasPublishedWord(text) ? readPublished(text) : null;
    if (!time) return [];
    const title = heading ? foldSpace(heading.textContent ?? '') : null;
    const published = { ...time, dates: first.published?.dates ?? 'article' };
    return { ...first, title, published, isDatedInHead: false, body: own, excluded: new Set(), isText: () => true };
  });
}

/** Does work in steps, and lets the page go first between them. */
async function inTurns<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  const slices = inSlices(signal);
  for (;;) {
    if (slices.isSpent()) await slices.pause();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

globalThis.__chipdealReader ??= async (signal) => {
  try {
    return await findArticles(signal);
  } catch {
    signal.throwIfAborted();
    // A page that our reader cannot read is one without an article.
    return null;
  }
};
