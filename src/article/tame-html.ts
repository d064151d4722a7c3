/**
 * Makes any HTML cheap to parse, in one pass over it. A parser keeps a stack of open elements and searches it for every
 * closing tag, so 100,000 open elements and 100,000 stray closing tags cost 10^10 steps (measured: minutes); browsers
 * cap their trees at 512 levels for the same reason.
 */

/** Levels kept. Blink and Gecko keep 512; news pages were never seen above 60. */
const deepest = 400;
/** Characters of markup kept; the largest news page known to us has 1.5 million, most of it scripts. */
const longest = 3_000_000;

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
 * @returns HTML with the same article: without scripts, styles and comments, nested at most 400 deep, at most 3 million
 *   characters long
 */
export function tameHtml(html: string): string {
  const kept: string[] = [];
  let length = 0;
  const keep = (text: string) => {
    if (text === '') return;
    kept.push(text);
    length += text.length;
  };
  const open = new Map<string, number>();
  let depth = 0;
  /** Opening tags that were left out and whose closing tags are still to come. */
  let dropped = 0;
  let at = 0;
  while (at < html.length && length < longest) {
    const start = html.indexOf('<', at);
    if (start === -1) {
      keep(html.slice(at, at + longest - length));
      break;
    }
    keep(html.slice(at, Math.min(start, at + longest - length)));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const name = tagName.exec(html.slice(start, start + 40));
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
      if (tag === 'title' || tag === 'textarea' || (tag === 'script' && keptScript.test(whole))) keep(whole);
      continue;
    }
    if (empty.has(tag) || selfClosing.has(tag)) {
      keep(source.length > longestTag ? shortened(source) : source);
      continue;
    }
    const count = open.get(tag) ?? 0;
    if (isClosing) {
      if (dropped > 0) dropped--;
      else if (count > 0) {
        open.set(tag, count - 1);
        depth--;
        keep(source);
      }
      continue;
    }
    if (depth >= deepest) {
      dropped++;
      continue;
    }
    open.set(tag, count + 1);
    depth++;
    keep(source.length > longestTag ? shortened(source) : source);
  }
  return kept.join('');
}

const tagName = /^<(\/?)([a-z][a-z0-9:-]*)/i;
/** Pictures are written into tags by the megabyte. */
const longestTag = 20_000;

/** A tag with its long values emptied. */
function shortened(source: string): string {
  return source.slice(0, 2_000_000).replace(/"[^"]{1000,}"|'[^']{1000,}'/g, '""');
}

/** Behind the `>` that ends a tag; a `>` in quotes is part of a value. */
function tagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const sign = html.charCodeAt(at);
    if (sign === 62) return at + 1;
    // Only behind "=" a quote begins a value.
    if ((sign === 34 || sign === 39) && /=\s*$/.test(html.slice(Math.max(from, at - 5), at))) {
      const close = html.indexOf(String.fromCharCode(sign), at + 1);
      if (close === -1) return html.length;
      at = close;
    }
    at++;
  }
  return html.length;
}

/** Behind the closing tag of an element with raw text. */
function closingOf(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : tagEnd(html, found.index + tag.length + 2);
}
