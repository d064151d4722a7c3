import { furnitureOf, type Weights, weigh } from './furniture.ts';
import type { Survey } from './survey.ts';

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

/** @returns the place of the body, or why there is none */
export function findBody<Node>(page: Survey<Node>): FoundBody | NoBody {
  const plain = weigh(page);
  const weights = weigh(page, furnitureOf(page, plain, 0.4));
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
  if (best === -1 || (weights.sentences[best] ?? 0) < fewest) return 'no-text';
  const named = namedWithin(page, weights, best);
  const place = named ?? best;
  return isList(page, place) ? 'list' : { place, isNamed: named !== null };
}

/** The innermost element with a body's name that holds nearly all the sentences of the best. */
function namedWithin<Node>(page: Survey<Node>, weights: Weights, best: number): number | null {
  const enough = (weights.sentences[best] ?? 0) * 0.85;
  let named: number | null = null;
  const { end = best } = page.elements[best] ?? {};
  for (let place = best; place < end; place++) {
    const element = page.elements[place];
    if (element && (weights.sentences[place] ?? 0) >= enough && bodyNames.test(element.names)) named = place;
  }
  return named;
}

/** True for a page of many headlines with teasers: as many links that read like headlines as there are paragraphs. */
function isList<Node>(page: Survey<Node>, place: number): boolean {
  const { end = place } = page.elements[place] ?? {};
  let headlines = 0;
  let paragraphs = 0;
  for (const { at, text, linked } of page.blocks) {
    if (at < place || at >= end) continue;
    if (linked >= 12 && linked > text.length * 0.7) headlines++;
    else if (text.length >= 40) paragraphs++;
  }
  return headlines >= 6 && headlines >= paragraphs;
}
