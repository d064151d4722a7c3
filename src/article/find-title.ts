import { essence } from './sentence.ts';
import { foldSpace, type Survey } from './survey.ts';

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
  /** Names of sites and publishers, which stand behind the title: `… | 한국경제`. */
  readonly siteNames: readonly string[];
}

const headingTags = new Set(['H1', 'H2', 'H3', 'H4']);

/**
 * The article's title: the heading that the page's own description confirms. A heading that nothing else says may be the
 * site's logo; a `<title>` carries the site's name.
 */
export function findTitle<Node>(page: Survey<Node>, sources: TitleSources): Said<string> | null {
  const { listed, headline, meta, document, siteNames } = sources;
  const said = [headline, meta, document].flatMap((text) => (text ? [foldSpace(text)] : []));
  const agrees = (text: string) => said.some((other) => isSame(text, other));
  if (listed && (said.length === 0 || agrees(listed.value))) {
    return { value: listed.value, from: listed.from, confidence: said.length === 0 ? 0.8 : 0.98 };
  }
  const heading = headingsOf(page).find(agrees);
  if (heading) return { value: heading, from: 'heading', confidence: 0.95 };
  const clean = (text: string) => withoutSite(foldSpace(text), siteNames);
  if (headline && meta && isSame(headline, meta)) return { value: clean(headline), from: 'json-ld', confidence: 0.9 };
  if (meta) return { value: clean(meta), from: 'og:title', confidence: 0.8 };
  if (headline) return { value: clean(headline), from: 'json-ld', confidence: 0.8 };
  if (document) return { value: clean(document), from: 'title', confidence: 0.5 };
  const first = headingsOf(page)[0];
  return first ? { value: first, from: 'heading', confidence: 0.3 } : null;
}

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

/** Words in the names of papers; a part of a title with one, short and behind a sign, is a paper's name. */
const paper =
  /뉴스|신문|일보|경제|타임[스즈]|투데이|닷컴|비즈|미디어|저널|데일리|헤럴드|포스트|방송|기사본문|매거진|투자|YTN|SBS|KBS|MBC|JTBC|MBN|chosun|donga|daum|naver|nate|news|times|\.com|\.kr/i;

/** `칩을 사다 | 칩신문` → `칩을 사다`; `칩을 사다 < 산업 < 기사본문 - 칩신문` likewise. */
function withoutSite(text: string, siteNames: readonly string[]): string {
  let title = text;
  for (let round = 0; round < 5; round++) {
    const parts = /^(.{4,}?\S)\s+(?:[|<>:»›ㅣ·–—-]|::)\s+([^|<>»›ㅣ]{1,30})$/.exec(tailFirst(title));
    const [, front, end] = parts ?? [];
    if (front === undefined || end === undefined) break;
    const isName =
      siteNames.some((name) => essence(name) === essence(end)) || paper.test(end) || /\s[<>»›]\s/.test(title);
    if (!isName) break;
    title = front;
  }
  return title;
}

/** Long titles are cut by nobody; more than this is an attack on the pattern. */
const tailFirst = (text: string) => text.slice(0, 300);
