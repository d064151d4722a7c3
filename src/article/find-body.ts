import { furnitureOf, type Weights, weigh } from './furniture.ts';
import { essence } from './sentence.ts';
import type { Block, Steps, Survey } from './survey.ts';

/**
 * The body of an article on a page that no entry of the site table fits, by density: of all elements the one with the
 * most text in sentences, less its links and scraps. (As Readability and boilerpipe weigh, but by Korean sentence ends
 * instead of `<p>`, since many Korean sites write bare text between line breaks.)
 */

/** Names that sites give to the element of the body itself. */
const bodyNames =
  /(?:^|[\s_-])(?:article|news|view|arti?c?|post|entry|detail|read|board)[\s_-]?(?:body|content|contents|cont|con|txt|text|cnt|editor|area)|text-?body|(?:^|\s)(?:articletxt|newsct|content-?area|rd_body|txt_area)/;

/** A body as found: a place in the survey, and whether its name says what it is. */
export interface FoundBody {
  readonly place: number;
  readonly isNamed: boolean;
}

/** Why no body was found. */
export type NoBody = 'no-text' | 'list';

/** Fewer characters in sentences are a teaser or a notice, not an article. */
const fewest = 80;
/** On a page that calls itself an article even a breaking line is one. */
const fewestCalled = 40;

/**
 * @param title the page's title, as far as it is known: of several articles below one another its own is taken
 * @param isCalledArticle whether the page calls itself an article
 * @returns the place of the body, or why there is none
 */
export function* findBody<Node>(
  page: Survey<Node>,
  title: string,
  isCalledArticle: boolean,
): Steps<FoundBody | NoBody> {
  const furniture = yield* furnitureOf(page, yield* weigh(page), 0.4);
  const least = isCalledArticle ? fewestCalled : fewest;
  let weights = yield* weigh(page, furniture);
  let best = wholeText(page, weights, densest(page, weights));
  if (best === -1 || (weights.sentences[best] ?? 0) < least) {
    // Tables and notices are written without verbs.
    weights = yield* weigh(page, furniture, isLong);
    best = wholeText(page, weights, densest(page, weights));
    if (best === -1 || (weights.sentences[best] ?? 0) < fewest * 2) return 'no-text';
  }
  yield;
  const tight = tightened(page, weights, best);
  const own = ownArticle(page, weights, tight, title);
  const place = own === tight ? tight : tightened(page, weights, own);
  yield;
  const named = namedAround(page, weights, place, own === tight ? best : own);
  const found = named ?? place;
  return isList(page, found, furniture) ? 'list' : { place: found, isNamed: named !== null };
}

const isLong = (text: string) => text.length >= 35;

function densest<Node>(page: Survey<Node>, weights: Weights): number {
  let best = -1;
  let bestScore = 0;
  for (let place = 0; place < page.elements.length; place++) {
    const score = (weights.sentences[place] ?? 0) - (weights.rest[place] ?? 0);
    // Of equals the innermost.
    if (score > 0 && score >= bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

/** Where scraps outweigh every paragraph but one, that one is the densest; its parent holds the article. */
function wholeText<Node>({ elements }: Survey<Node>, weights: Weights, best: number): number {
  let place = best;
  for (let up = elements[place]?.parent ?? -1; up >= 0; up = elements[up]?.parent ?? -1) {
    const [own, more, scraps] = [weights.sentences[place] ?? 0, weights.sentences[up] ?? 0, weights.rest[up] ?? 0];
    if (more > own * 2 && (scraps < more * 1.5 || hasParagraphs(elements, weights, up))) place = up;
  }
  return place;
}

/** True where three or more paragraphs with sentences stand side by side. */
function hasParagraphs(elements: Survey<unknown>['elements'], weights: Weights, place: number): boolean {
  const isParagraph = (child: number) => elements[child]?.tag === 'P' && (weights.sentences[child] ?? 0) > 0;
  return childrenOf(elements, place).filter(isParagraph).length >= 3;
}

/**
 * Goes down to the element that holds the text: while one child has nearly all of the sentences, or has half of them
 * and what stands around it is more scraps than sentences, as comments and teasers are.
 */
function tightened<Node>(page: Survey<Node>, weights: Weights, from: number): number {
  let place = from;
  for (;;) {
    const child = fullest(page, weights, place);
    if (child === -1 || page.elements[child]?.tag === 'P') return place;
    const [whole, inside] = [weights.sentences[place] ?? 0, weights.sentences[child] ?? 0];
    const around = whole - inside;
    const scraps = (weights.all[place] ?? 0) - (weights.all[child] ?? 0) - around;
    if (inside < whole * 0.9 && (inside < whole * 0.5 || scraps <= around)) return place;
    place = child;
  }
}

/** The child with the most sentences, or -1. */
function fullest<Node>({ elements }: Survey<Node>, weights: Weights, place: number): number {
  let found = -1;
  for (const child of childrenOf(elements, place)) {
    if ((weights.sentences[child] ?? 0) > (weights.sentences[found] ?? 0)) found = child;
  }
  return found;
}

function childrenOf(elements: Survey<unknown>['elements'], place: number): number[] {
  const children: number[] = [];
  const { end = place } = elements[place] ?? {};
  for (let child = place + 1; child < end; child = elements[child]?.end ?? end) children.push(child);
  return children;
}

const headings = new Set(['H1', 'H2', 'H3', 'H4']);

/** Where several articles with headings of their own stand below one another: the one with the page's title, or the first. */
function ownArticle<Node>(page: Survey<Node>, weights: Weights, place: number, title: string): number {
  const headings = headingBlocks(page);
  if (headings.length < 2) return place;
  const articles = childrenOf(page.elements, place).filter(
    (child) => (weights.sentences[child] ?? 0) >= fewest && headingsIn(page, headings, child).length > 0,
  );
  if (articles.length < 2) return place;
  const wanted = essence(title);
  const titled = articles.find((child) =>
    headingsIn(page, headings, child).some((text) => {
      const own = essence(text);
      return own.length >= 6 && wanted.includes(own);
    }),
  );
  return titled ?? articles[0] ?? place;
}

/** So many headings are looked at; a page of several articles has tens. */
const mostHeadings = 300;

/** Headings; one that is a link leads to another article. */
function headingBlocks<Node>(page: Survey<Node>): Block[] {
  return page.blocks.filter(({ at, linked }) => linked === 0 && isHeading(page, at)).slice(0, mostHeadings);
}

/** Texts of the headings in an element. */
function headingsIn<Node>({ elements }: Survey<Node>, headings: readonly Block[], place: number): string[] {
  const { end = place } = elements[place] ?? {};
  return headings.filter(({ at }) => at >= place && at < end).map(({ text }) => text);
}

function isHeading<Node>({ elements }: Pick<Survey<Node>, 'elements'>, at: number): boolean {
  const { tag = '', parent = -1 } = elements[at] ?? {};
  return headings.has(tag) || headings.has(elements[parent]?.tag ?? '');
}

/** The innermost element with a body's name around the text, up to `outermost`. */
function namedAround<Node>(page: Survey<Node>, weights: Weights, place: number, outermost: number): number | null {
  const most = (weights.sentences[place] ?? 0) * 1.1;
  for (let at = place; at >= outermost && at >= 0; at = page.elements[at]?.parent ?? -1) {
    if ((weights.sentences[at] ?? 0) > most) return null;
    if (bodyNames.test(page.elements[at]?.names ?? '')) return at;
  }
  return null;
}

/** True for a page of many headlines with teasers: as many links that read like headlines as there are paragraphs. */
function isList<Node>(page: Survey<Node>, place: number, furniture: ReadonlySet<number>): boolean {
  const { end = place } = page.elements[place] ?? {};
  const isOut = new Uint8Array(page.elements.length);
  for (const at of furniture) isOut.fill(1, at, page.elements[at]?.end ?? at);
  let headlines = 0;
  let headingLinks = 0;
  let paragraphs = 0;
  for (const { at, text, linked } of page.blocks) {
    if (at < place || at >= end || isOut[at] === 1) continue;
    if (linked >= 12 && linked > text.length * 0.7) {
      headlines++;
      if (isHeading(page, at)) headingLinks++;
    } else if (text.length >= 40) paragraphs++;
  }
  return (headlines >= 6 && headlines >= paragraphs) || (headingLinks >= 3 && headingLinks >= paragraphs - 1);
}
