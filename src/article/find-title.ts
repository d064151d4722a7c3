import { essence } from './sentence.ts';
import { type Block, foldSpace, type Survey } from './survey.ts';

/** A value, the place that gave it, and how sure it is from 0 to 1. */
export interface Said<Value> {
  readonly value: Value;
  /** A selector of the site table, or one of the generic sources: `json-ld`, `og:title`, `text` … */
  readonly from: string;
  readonly confidence: number;
}

/** What the page says of its title, from the places that say it. */
export interface TitleSources {
  /** From the site table. */
  readonly listed: { readonly value: string; readonly from: string } | null;
  /** JSON-LD's headline. */
  readonly headline: string | undefined;
  /** `og:title` and its kin. */
  readonly meta: string | undefined;
  /** `<title>`. */
  readonly document: string | undefined;
  /** Texts before the body in places called title, the nearest first. */
  readonly near: readonly string[];
  /** Bold texts before the body, the nearest first: the headlines of pages from before style sheets. */
  readonly bold: readonly string[];
  /** Names of sites and publishers, which stand behind the title: `… | 한국경제`. */
  readonly siteNames: readonly string[];
}

const headingTags = new Set(['H1', 'H2', 'H3', 'H4']);

/**
 * The article's title: the heading that the page's own description confirms. A heading that nothing else says may be the
 * site's logo; a `<title>` carries the site's name.
 */
export function findTitle<Node>(page: Survey<Node>, sources: TitleSources): Said<string> | null {
  const { listed, headline, meta, document, near, bold, siteNames } = sources;
  const said = [headline, meta, document].flatMap((text) => (text ? [foldSpace(text)] : []));
  const agrees = (text: string) => said.some((other) => isSame(text, other));
  if (listed && (said.length === 0 || agrees(listed.value))) {
    return { value: listed.value, from: listed.from, confidence: said.length === 0 ? 0.8 : 0.98 };
  }
  // Some papers tell search engines another title than their readers; a bare `h2` may be anything.
  if (listed && /[.#]/.test(listed.from) && listed.value.length >= 10) {
    return { value: listed.value, from: listed.from, confidence: 0.8 };
  }
  const heading = [...headingsOf(page), ...near].find(agrees);
  // `<title>` and heading may both be the section's: 보도자료.
  const isSection = heading !== undefined && !headline && !meta && heading.length < 8;
  const subject = near.find((text) => text.length >= 12);
  if (isSection && subject) return { value: subject, from: 'heading', confidence: 0.5 };
  if (heading) return { value: heading, from: 'heading', confidence: 0.95 };
  const clean = (text: string) => withoutSite(foldSpace(text), siteNames);
  if (headline && meta && isSame(headline, meta)) return { value: clean(headline), from: 'json-ld', confidence: 0.9 };
  if (meta) return { value: clean(meta), from: 'og:title', confidence: 0.8 };
  if (headline) return { value: clean(headline), from: 'json-ld', confidence: 0.8 };
  // Boards and old papers name only themselves in `<title>`.
  if (listed) return { value: listed.value, from: listed.from, confidence: 0.7 };
  const shown = near[0] ?? (document ? undefined : headingsOf(page)[0]);
  if (shown) return { value: shown, from: 'heading', confidence: 0.4 };
  // `<title>` holds the paper's name on every page of an old paper.
  const isOnlyName = document !== undefined && essence(clean(document)).length <= longestName;
  if (isOnlyName && bold[0]) return { value: bold[0], from: 'heading', confidence: 0.4 };
  return document ? { value: clean(document), from: 'title', confidence: 0.5 } : null;
}

/** More letters are a headline. */
const longestName = 10;

/** Texts of the headings, `h1` before others, in document order. */
function headingsOf<Node>({ elements, blocks }: Survey<Node>): string[] {
  const found: { tag: string; text: string }[] = [];
  for (const { at, text } of blocks) {
    let place = at;
    for (let up = 0; up < 3 && place >= 0; up++) {
      const element = elements[place];
      if (!element) break;
      if (headingTags.has(element.tag)) {
        found.push({ tag: element.tag, text });
        break;
      }
      place = element.parent;
    }
  }
  return found.sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0)).map(({ text }) => text);
}

/** True where one is the other, or the other with a site's name or section around it. */
function isSame(text: string, other: string): boolean {
  const [one, two] = [essence(text), essence(other)];
  if (one.length < 4 || two.length < 4) return one === two && one !== '';
  return (
    two.startsWith(one) ||
    (two.endsWith(one) && one.length > two.length / 2) ||
    (one.startsWith(two) && one.length < two.length * 1.5)
  );
}

const titleNames =
  /(?:^|[\s_-])(?:title|tit|ttl|subject|headline|heading)\w{0,4}(?=$|[\s_-])|(?:title|subject|headline)\d/;

/** Texts before a block that stand in a heading or a place called title, the nearest first. */
export function titlesBefore<Node>({ elements, blocks }: Survey<Node>, end: number): string[] {
  const found: string[] = [];
  for (let number = end - 1; number >= 0 && number >= end - 40; number--) {
    const { at = -1, text = '', linked = 0 } = blocks[number] ?? {};
    if (text.length < 8 || text.length > 150 || linked > 0) continue;
    for (let place = at, up = 0; up < 2 && place >= 0; up++) {
      const { tag = '', names = '', parent = -1 } = elements[place] ?? {};
      if (headingTags.has(tag) || titleNames.test(names)) {
        found.push(text);
        break;
      }
      place = parent;
    }
  }
  return found;
}

const boldTags = new Set(['B', 'STRONG', 'BIG']);

/** Texts before a block that stand alone in bold, the nearest first. */
export function boldBefore<Node>({ elements, blocks }: Survey<Node>, end: number): string[] {
  const near = blocks.slice(Math.max(0, end - 20), end).reverse();
  const isTitle = ({ at, text, linked }: Block) =>
    text.length >= 12 &&
    text.length <= 150 &&
    linked === 0 &&
    boldTags.has(elements[at]?.tag ?? '') &&
    !/20\d\d\s?[-./년]/.test(text);
  return near.filter(isTitle).map(({ text }) => text);
}

/** The name of a paper behind a sign at the end of a title: `칩을 사다 - 칩신문` → `칩신문`. */
export function paperBehind(title: string): string | null {
  const end = /\s[-|:<–—]\s+([^-|:<–—]{2,20})$/.exec(foldSpace(title).slice(-100))?.[1];
  return end !== undefined && paper.test(end) && !/블로그|보도자료/.test(end) ? end : null;
}

/** Words in the names of papers; a part of a title with one, short and behind a sign, is a paper's name. */
const paper =
  /뉴스|신문|일보|경제|타임[스즈]|투데이|닷컴|비즈|미디어|저널|데일리|헤럴드|포스트|방송|기사본문|매거진|투자|YTN|SBS|KBS|MBC|JTBC|MBN|chosun|donga|daum|naver|nate|news|times|\.com|\.kr/i;

const forum = /갤러리|카페|블로그|커뮤니티|게시판|포럼|광장|마당/;

/** `칩을 사다 | 칩신문` → `칩을 사다`; `칩을 사다 < 산업 < 기사본문 - 칩신문` likewise. */
function withoutSite(text: string, siteNames: readonly string[]): string {
  let title = text;
  for (let round = 0; round < 5; round++) {
    const parts = /^(.{4,}?\S)\s+(?:[|<>:»›ㅣ·–—-]|::)\s+([^|<>»›ㅣ]{1,30})$/.exec(tailFirst(title));
    const [, front, end] = parts ?? [];
    if (front === undefined || end === undefined) break;
    const isName =
      siteNames.some((name) => essence(name) === essence(end)) ||
      paper.test(end) ||
      forum.test(end) ||
      /\s[<>»›]\s/.test(title);
    if (!isName) break;
    title = front;
  }
  return title;
}

/** Long titles are cut by nobody; more than this is an attack on the pattern. */
const tailFirst = (text: string) => text.slice(0, 300);
