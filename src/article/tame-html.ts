/**
 * Makes any HTML cheap to parse, in one pass over it. A parser keeps a stack of open elements and searches it for every
 * closing tag, so 100,000 open elements and 100,000 stray closing tags cost 10^10 steps (measured: minutes); browsers
 * cap their trees at 512 levels for the same reason.
 */

/** Levels kept. Blink and Gecko keep 512; news pages were never seen above 60. */
const deepest = 400;
/** Levels kept of elements without an attribute: beyond these only what has a name goes on, so that a body keeps its own. */
const deepestBare = 200;
/** Characters of markup kept, scripts left out; news pages were never seen above 600,000. */
const longest = 1_000_000;
/** Elements kept; news pages were never seen above 10,000. */
const mostTags = 30_000;
/** Characters of one script, and of all, that hold text; more is no article. */
const longestScript = 2_500_000;
const longestScripts = 5_000_000;

/** Their text is no markup; up to their closing tag nothing else counts. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
/** No content, so never open. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Closed by the parser itself where the next one begins; counting them would take a list for depth. */
const selfClosing = new Set('p li dt dd tr td th tbody tfoot option optgroup rt rp'.split(' '));

/** Scripts that hold text for readers: structured data, and the page state of sites that draw in the browser. */
const keptScript = /ld\+json|__NEXT_DATA__|Fusion\.globalContent/;

/**
 * @param html any text
 * @returns HTML with the same article: without scripts, styles and comments, nested at most 400 deep, with at most 30,000
 *   elements and 1 million characters of markup
 */
export function tameHtml(html: string): string {
  const kept: string[] = [];
  let length = 0;
  const keep = (text: string) => {
    if (text === '') return;
    kept.push(text);
    length += text.length;
  };
  /** Open elements of each name, in order: whether their tags were kept. */
  const open = new Map<string, boolean[]>();
  let depth = 0;
  let scripts = 0;
  let at = 0;
  let tags = 0;
  while (at < html.length && length < longest && tags < mostTags) {
    const start = html.indexOf('<', at);
    if (start === -1) {
      keep(html.slice(at, at + longest - length));
      break;
    }
    keep(html.slice(at, Math.min(start, at + longest - length)).replace(longSpace, ' '));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    tagName.lastIndex = start;
    const name = tagName.exec(html);
    if (name === null) {
      // A bare "<" of the text, a doctype, a processing instruction: the parser's affair.
      keep('<');
      at = start + 1;
      continue;
    }
    const tag = (name[2] ?? '').toLowerCase();
    const isClosing = name[1] === '/';
    const end = tagEnd(html, start + name[0].length);
    const source = html.slice(start, end);
    at = end;
    if (rawText.has(tag)) {
      const close = isClosing ? end : closingOf(html, tag, end);
      const whole = html.slice(start, close);
      at = close;
      const isShown = (tag === 'title' || tag === 'textarea') && whole.length <= longestTag;
      if (isShown) keep(whole);
      else if (tag === 'script' && whole.length <= longestScript && scripts + whole.length <= longestScripts) {
        if (!keptScript.test(whole)) continue;
        kept.push(whole);
        // A few hundred are more than any page has; each costs a walk.
        scripts += whole.length + longestScripts / 300;
      }
      continue;
    }
    if (empty.has(tag) || selfClosing.has(tag)) {
      tags++;
      keep(source.length > longestTag ? shortened(source, tag) : source);
      continue;
    }
    const own = open.get(tag) ?? [];
    if (isClosing) {
      // Of an element that is not open: a parser would search all that are.
      if (own.pop() !== true) continue;
      depth--;
      keep(source);
      continue;
    }
    const isBare = end - start === tag.length + 2;
    const isKept = depth < (isBare ? deepestBare : deepest);
    own.push(isKept);
    open.set(tag, own);
    if (!isKept) continue;
    depth++;
    tags++;
    keep(source.length > longestTag ? shortened(source, tag) : source);
  }
  return kept.join('');
}

const tagName = /<(\/?)([a-z][a-z0-9:-]{0,40})/iy;
/** Some pages are padded by the megabyte; white space that lays out a text is far shorter. */
const longSpace = /\s{500,}/g;
/** Pictures are written into tags by the megabyte. */
const longestTag = 20_000;

/** A tag with its long values emptied; without any where that does not help. */
function shortened(source: string, tag: string): string {
  const short = source.slice(0, 2_000_000).replace(/"[^"]{1000,}"|'[^']{1000,}'/g, '""');
  return short.length <= longestTag && short.endsWith('>') ? short : `<${tag}>`;
}

/** Behind the `>` that ends a tag; a `>` in quotes is part of a value. */
function tagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const sign = html.charCodeAt(at);
    if (sign === 62) return at + 1;
    if ((sign === 34 || sign === 39) && beginsValue(html, at)) {
      const close = html.indexOf(String.fromCharCode(sign), at + 1);
      if (close === -1) return html.length;
      at = close;
    }
    at++;
  }
  return html.length;
}

/** Only behind "=" a quote begins a value. */
function beginsValue(html: string, quote: number): boolean {
  let at = quote - 1;
  while (html.charCodeAt(at) === 32) at--;
  return html.charCodeAt(at) === 61;
}

/** Behind the closing tag of an element with raw text. */
function closingOf(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : tagEnd(html, found.index + tag.length + 2);
}
