import { isSentence } from './sentence.ts';
import { blocksAtOnce, type Steps, type Survey, type SurveyedElement } from './survey.ts';

/**
 * Parts of a page that are not the article: menus, related lists, comments, captions, advertisements. Told by tag and by
 * the words of id and class, which sites choose much alike.
 */

/** Words of ids and classes; whole words only, since `ad` stands in `read` and `#CmAdContent` is a body. */
const furnitureWords = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|adv|advert\\w*|adbox|adarea|adwrap|adsense|adsbygoogle|iwmads|banners?|bnr|promotions?|sponsor\\w*|taboola|dable\\w*',
    'relat\\w*|relation|relnews|rel|recommend\\w*|rcmd|popular|ranking|rank|hotnews|hot|best|latest|recent|linked|more|headlines',
    'nav|navi|navigation|gnb|lnb|snb|menu|breadcrumbs?|location|header|footer|foot|skip|sitemap',
    'terms|policy|privacy|legal|copyrights?|copy|comments?|cmt|fdb|reply|replies|cbox|livere|disqus',
    'sharedaddy|jp-relatedposts\\w*|sns|share|sharing|social|utils?|tools?|toolbar|print|font|fontsize|zoom|scrap|bookmark',
    'byline|reporters?|writers?|journalists?|author|profile|subscribe|subscription|subscriptions|newsletter|donation',
    'tags?|keywords?|hashtags?|sidebar|aside|quick|popup|modal|login|search|poll|vote|emotion|emoticon|like|likes',
    'tts|audio|player|blind|hidden|sr-only|screen_out|skip|paging|pagination|bo_list|bd_lst|list_news|news_list',
    'captions?|img_desc|photo_desc|img-desc|caption-text|figcaption|img_caption|desc_thumb|txt_caption|source',
  ].join('|')})(?=$|[\\s_\\-\\d])`,
);
/** Holders of a picture; furniture only where a picture is indeed in them. */
const pictureWords =
  /(?:^|[\s_-])(?:photos?|pics?|picture|images?|imgs?|figure|thumb\w*|gallery|slide\w*)(?=$|[\s_\-\d])|photo|image/;
/** Never an article, however long. */
const certainWords = /(?:^|[\s_-])(?:terms|policy|privacy|comments?|cmt|reply|replies|footer)(?=$|[\s_\-\d])/;
const furnitureTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'FIGCAPTION', 'BUTTON', 'DIALOG', 'MENU']);

/** Text sums of each element of a survey, its descendants included; `furniture` counts in none of them. */
export interface Weights {
  /** Characters in sentences. */
  readonly sentences: Float64Array;
  /** Characters of links and of text that is no sentence. */
  readonly rest: Float64Array;
  /** All characters, furniture included. */
  readonly all: Float64Array;
  /** Characters of links, furniture included. */
  readonly linked: Float64Array;
  /** Pictures. */
  readonly images: Float64Array;
  /** Characters in sentences of the whole survey, text directly below its root included. */
  readonly total: number;
}

/** Sums up the text of a survey. */
export function* weigh<Node>(
  { elements, blocks }: Survey<Node>,
  furniture: ReadonlySet<number> = new Set(),
  isText: (text: string) => boolean = isSentence,
): Steps<Weights> {
  const sums = () => new Float64Array(elements.length);
  const { sentences, rest, all, linked, images } = {
    sentences: sums(),
    rest: sums(),
    all: sums(),
    linked: sums(),
    images: sums(),
  };
  let total = 0;
  const isOut = new Uint8Array(elements.length);
  for (const [place, { parent, tag }] of elements.entries()) {
    if (furniture.has(place) || isOut[parent] === 1) isOut[place] = 1;
    if (tag === 'IMG' || tag === 'AMP-IMG') images[place] = 1;
  }
  for (const [number, block] of blocks.entries()) {
    if (number % blocksAtOnce === blocksAtOnce - 1) yield;
    const isSaid = block.linked * 2 < block.text.length && isText(block.text);
    if (block.at < 0) {
      if (isSaid) total += block.text.length;
      continue;
    }
    add(all, block.at, block.text.length);
    add(linked, block.at, block.linked);
    if (isOut[block.at] === 1) continue;
    if (isSaid) total += block.text.length;
    add(isSaid ? sentences : rest, block.at, block.text.length);
  }
  yield;
  for (let place = elements.length - 1; place >= 0; place--) {
    const parent = elements[place]?.parent ?? -1;
    if (parent < 0) continue;
    for (const sum of [sentences, rest, all, linked, images]) add(sum, parent, sum[place] ?? 0);
  }
  return { sentences, rest, all, linked, images, total };
}

function add(sums: Float64Array, place: number, more: number) {
  sums[place] = (sums[place] ?? 0) + more;
}

/**
 * The elements of a survey that are furniture, the outermost of each nest.
 *
 * @param share an element with a larger share of all sentences is none, whatever it is called: `#CmAdContent`
 */
export function* furnitureOf<Node>(page: Survey<Node>, weights: Weights, share: number): Steps<Set<number>> {
  const found = new Set<number>();
  for (let place = 0, looked = 0; place < page.elements.length; place++) {
    if (++looked % (blocksAtOnce * 5) === 0) yield;
    const element = page.elements[place];
    if (!element) continue;
    const isCertain = element.tag === 'FOOTER' || certainWords.test(element.names);
    const most = weights.total * (isCertain ? 0.95 : share);
    if (isFurniture(element, place, weights) && (weights.sentences[place] ?? 0) <= most) {
      found.add(place);
      place = element.end - 1;
    }
  }
  return found;
}

function isFurniture<Node>(element: SurveyedElement<Node>, place: number, weights: Weights): boolean {
  const { tag, names, isHidden } = element;
  if (tag === 'HTML' || tag === 'BODY') return false;
  // AMP's own elements show advertisements, lists and menus; a picture is the exception.
  if (isHidden || furnitureTags.has(tag) || (tag.startsWith('AMP-') && tag !== 'AMP-IMG')) return true;
  const all = weights.all[place] ?? 0;
  const linked = weights.linked[place] ?? 0;
  const hasImage = (weights.images[place] ?? 0) > 0;
  if (names !== '' && furnitureWords.test(names)) return true;
  // A picture and its caption, however they are laid out.
  if (hasImage && all < 400 && (tag === 'TABLE' || tag === 'FIGURE' || pictureWords.test(names))) return true;
  // A list of headlines.
  const isList = tag === 'UL' || tag === 'OL' || tag === 'DL' || tag === 'TABLE' || tag === 'DIV' || tag === 'SECTION';
  return isList && linked > 30 && linked > all * 0.6;
}

/** Lists and comments that date other things than the article. */
const listWords =
  /(?:^|[\s_-])(?:comments?|cmt|reply|replies|fdb|cbox|relat\w*|rank\w*|popular|latest|recent|best|hot\w*|footer|foot|gnb|lnb|snb|nav|aside|sidebar|lists?|lst|more|recommend\w*|weather|today)(?=$|[\s_\-\d])/;
const listTags = new Set(['NAV', 'ASIDE', 'FOOTER']);

/** Places of the elements in which a date is not the article's. */
export function dateListsOf<Node>({ elements }: Survey<Node>): Set<number> {
  const found = new Set<number>();
  for (const [place, { tag, names }] of elements.entries()) {
    if (tag === 'HTML' || tag === 'BODY') continue;
    // `ArticleView_dateList` is the article's own line of times.
    if (listTags.has(tag) || (names !== '' && listWords.test(names) && !/date-?list/.test(names))) found.add(place);
  }
  return found;
}
