/**
 * What a text is that was given for a page. Browsers take anything for HTML, and an article can be found in anything that
 * speaks of tags; so who names the wrong file would be answered with half of it.
 */

/** Every element that HTML has or had, but those of drawings and formulas. */
const elements =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp';
const aTag = new RegExp(`</?(?:${elements.replaceAll(' ', '|')})(?=[\\s/>])`, 'i');
/** A whole page begins so, with or without a doctype. */
const pageBegins = /^<(?:!doctype\s+html|(?:html|head|body|frameset|meta|title|link|base|script|style)[\s/>])/i;
/** What may stand before: a byte order mark, white space, comments, an XML declaration. */
const beforehand = /^(?:[\s\ufeff]+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/;

const json = /^(?:\{\s*["}]|\[\s*["[{\]])/;
const archive = /^(?:MIME-Version|From: <Saved by|Content-Type: multipart\/related)/im;
/** The first line of a program in the languages that hold tags. */
const program =
  /^(?:#!|\/\/|\/\*|['"]use |(?:import|export|const|let|var|function|class|interface|type|package|from|def)\s)/;

/** Headings, fences, links and rules of tables. */
const markdownMark = /^#{1,6} \S|^(?:```|~~~)|\[[^\]\n]+\]\([^)\s]+\)|^\|? ?:?-{3,}:? ?\|/gm;
/** Text that is not the document's own: scripts, and what a page shows as it is typed. */
const quoted = /<(script|style|pre|textarea|code)[\s>][\s\S]*?<\/\1>/gi;
/** One sign may stand in any text; a heading and a link are a document. */
const fewestMarks = 2;
/** So many characters tell what a text is. */
const sample = 50_000;
const headers = 2000;

/** What a text is that is no HTML; `text` has no tag at all. */
export type OtherKind =
  | { readonly kind: 'json' | 'mhtml' | 'program' | 'text' | 'markdown' }
  | { readonly kind: 'xml'; readonly element: string };

/** What a text is where it is no HTML; null for a page, with or without a doctype, and for a piece of one. */
export function otherThanHtml(text: string): OtherKind | null {
  const rest = text.replace(beforehand, '').slice(0, sample);
  if (pageBegins.test(rest)) return null;
  if (json.test(rest)) return { kind: 'json' };
  if (archive.test(rest.slice(0, headers))) return { kind: 'mhtml' };
  const [, first] = /^<([a-z][\w:-]*)/i.exec(rest) ?? [];
  // An element with a hyphen is a page's own.
  if (first !== undefined && !aTag.test(rest.slice(0, first.length + 2)) && !first.includes('-')) {
    return { kind: 'xml', element: first };
  }
  if (first === undefined && program.test(rest)) return { kind: 'program' };
  if (first === undefined && !aTag.test(text)) return { kind: 'text' };
  const marks = rest.replace(quoted, '').match(markdownMark)?.length ?? 0;
  return marks >= fewestMarks ? { kind: 'markdown' } : null;
}
