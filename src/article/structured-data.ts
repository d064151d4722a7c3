import type { PageTree } from './page-tree.ts';
import { essence } from './sentence.ts';

/** What a page says of its article in JSON-LD (schema.org); each field as written there. */
export interface StructuredArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly publisher?: string;
  readonly articleBody?: string;
}

/** Real pages nest an article in `@graph` or arrays, never deeper than a few steps. */
const deepest = 8;
const mostValues = 20_000;
const longest = 500_000;

/**
 * The page's article in JSON-LD, or null. Of several the one whose headline the page's title holds: lists of other
 * articles are written in JSON-LD, too. In broken JSON the publication time is still looked for.
 */
export function structuredArticle<Node>(tree: PageTree<Node>, pageTitle: string): StructuredArticle | null {
  const articles: StructuredArticle[] = [];
  let broken = '';
  for (const script of tree.select('script[type="application/ld+json"]').slice(0, 20)) {
    const source = tree.text(script).slice(0, longest);
    const value = parsed(source);
    if (value === undefined) broken += source;
    else articles.push(...articlesIn(value));
  }
  const wanted = essence(pageTitle);
  const titled = articles.find(({ headline }) => {
    const own = essence(headline ?? '');
    return own.length >= 6 && wanted !== '' && (wanted.includes(own) || own.includes(wanted));
  });
  const found = titled ?? articles.find(({ datePublished }) => datePublished !== undefined) ?? articles[0];
  if (found) return found;
  const datePublished = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(broken)?.[1];
  return datePublished === undefined ? null : { datePublished };
}

/** JSON as news systems write it: line breaks inside strings, a comment around the whole. */
function parsed(source: string): unknown {
  const plain = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:\/\/)?(?:-->|\]\]>)\s*;?\s*$/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids in strings
  for (const text of [plain, plain.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form may do.
    }
  }
  return undefined;
}

function articlesIn(root: unknown): StructuredArticle[] {
  const found: StructuredArticle[] = [];
  const others: StructuredArticle[] = [];
  const ahead: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let read = 0; read < ahead.length && read < mostValues; read++) {
    const { value, depth } = ahead[read] ?? { value: null, depth: 0 };
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    const record = value as Record<string, unknown>;
    // A page, too, has a time of publication; it may be a later one.
    if (/Article|Posting|Report/.test(String(record['@type']))) found.push(articleOf(record));
    else if ('datePublished' in record) others.push(articleOf(record));
    for (const [key, inner] of Object.entries(record)) {
      // Other articles, and comments on this one.
      if (key === 'itemListElement' || key === 'comment' || key === 'hasPart') continue;
      if (typeof inner === 'object' && inner !== null) ahead.push({ value: inner, depth: depth + 1 });
    }
  }
  return found.length > 0 ? found : others;
}

function articleOf(record: Record<string, unknown>): StructuredArticle {
  const publisher = record.publisher;
  const name =
    typeof publisher === 'object' && publisher !== null ? (publisher as Record<string, unknown>).name : publisher;
  const fields = {
    headline: record.headline ?? record.name,
    datePublished: record.datePublished,
    dateModified: record.dateModified,
    publisher: name,
    articleBody: record.articleBody,
  };
  return Object.fromEntries(
    Object.entries(fields)
      .filter((field): field is [string, string] => typeof field[1] === 'string' && field[1].trim() !== '')
      .map(([key, text]) => [key, unescaped(text)]),
  );
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
};

/** Text whose HTML entities were written into JSON or into an attribute twice. */
export function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
