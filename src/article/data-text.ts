import type { PageTree } from './page-tree.ts';
import { isSentence } from './sentence.ts';
import { unescaped } from './structured-data.ts';
import { foldSpace } from './survey.ts';

/**
 * The text of an article on a page that holds it only as data for its own scripts: `Fusion.globalContent` (Arc:
 * chosun.com, biz.chosun.com), `__NEXT_DATA__` (Next.js). Read as JSON; no script of a page is ever run.
 */
export interface DataText {
  readonly paragraphs: readonly string[];
  readonly title: string | null;
  /** As written there. */
  readonly published: string | null;
  readonly from: string;
}

const longest = 2_500_000;
const mostValues = 100_000;
const bodyKeys = /^(?:content|contents|body|articlebody|article_body|text|html|contenthtml|bodyhtml)$/i;

/** @returns null where no script holds a text of several sentences */
export function dataText<Node>(tree: PageTree<Node>): DataText | null {
  for (const script of tree.select('script').slice(0, 200)) {
    const source = tree.text(script);
    if (source.length > longest) continue;
    const isNext = tree.attribute(script, 'id') === '__NEXT_DATA__';
    const fusion = isNext ? -1 : source.indexOf('Fusion.globalContent=');
    if (!isNext && fusion === -1) continue;
    const value = parsedAt(source, isNext ? 0 : fusion + 'Fusion.globalContent='.length);
    if (value === null) continue;
    const found = isNext ? longestText(value) : arcText(value);
    if (found) return found;
  }
  return null;
}

/** The JSON value that begins at an offset, or null. */
function parsedAt(source: string, from: number): unknown {
  const start = source.indexOf('{', from);
  if (start === -1) return null;
  let depth = 0;
  let isInString = false;
  for (let at = start; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (isInString) {
      if (sign === 92) at++;
      else if (sign === 34) isInString = false;
    } else if (sign === 34) isInString = true;
    else if (sign === 123) depth++;
    else if (sign === 125 && --depth === 0) {
      try {
        return JSON.parse(source.slice(start, at + 1));
      } catch {
        return null;
      }
    }
  }
  return null;
}

function arcText(value: unknown): DataText | null {
  const story = Object(value) as Record<string, unknown>;
  const parts = Array.isArray(story.content_elements) ? story.content_elements : [];
  const paragraphs = parts.flatMap((part) => {
    const { type, content } = Object(part) as Record<string, unknown>;
    return (type === 'text' || type === 'header') && typeof content === 'string' ? paragraphsOfHtml(content) : [];
  });
  if (!paragraphs.some(isSentence)) return null;
  const title = (Object(story.headlines) as Record<string, unknown>).basic;
  // When it first came out; `publish_date` and `last_updated_date` move with every change.
  const published = [story.first_publish_date, story.display_date].find((date) => typeof date === 'string');
  return {
    paragraphs,
    title: typeof title === 'string' ? foldSpace(unescaped(title)) : null,
    published: published ?? null,
    from: 'Fusion.globalContent',
  };
}

function longestText(root: unknown): DataText | null {
  let best: string[] = [];
  let bestLength = 200;
  const ahead: unknown[] = [root];
  for (let read = 0; read < ahead.length && read < mostValues; read++) {
    for (const [key, value] of Object.entries(Object(ahead[read]))) {
      if (typeof value === 'object' && value !== null) ahead.push(value);
      if (Array.isArray(value)) {
        const paragraphs = paragraphsOfParts(value);
        const length = sentenceLength(paragraphs);
        if (length > bestLength) {
          best = paragraphs;
          bestLength = length;
        }
      }
      if (typeof value !== 'string' || value.length <= bestLength || !bodyKeys.test(key)) continue;
      const paragraphs = paragraphsOfHtml(value);
      const length = sentenceLength(paragraphs);
      if (length <= bestLength) continue;
      best = paragraphs;
      bestLength = length;
    }
  }
  return best.length === 0 ? null : { paragraphs: best, title: null, published: null, from: '__NEXT_DATA__' };
}

/**
 * Paragraphs of a body that is stored part by part: `[{"type": "photo", …}, {"type": "text", "content": "…"}]`. Every part
 * says what it is; comments and lists of other articles do not.
 */
function paragraphsOfParts(parts: readonly unknown[]): string[] {
  return parts.slice(0, 2000).flatMap((part) => {
    const fields = Object.entries(Object(part) as Record<string, unknown>);
    const isText = fields.some(
      ([key, kind]) => /type$|^kind$|^tag$/i.test(key) && /^(?:text|p|paragraph|html|header)$/i.test(String(kind)),
    );
    if (!isText) return [];
    const content = fields.find(([key, value]) => bodyKeys.test(key) && typeof value === 'string')?.[1];
    return typeof content === 'string' ? paragraphsOfHtml(content) : [];
  });
}

const sentenceLength = (paragraphs: readonly string[]) =>
  paragraphs.reduce((sum, text) => sum + (isSentence(text) ? text.length : 0), 0);

/** Paragraphs of a text that may hold HTML. */
export function paragraphsOfHtml(html: string): string[] {
  return html
    .slice(0, 300_000)
    .replace(
      /<(?:script|style|figure|figcaption)\b[^>]{0,500}>[\s\S]{0,5000}?<\/(?:script|style|figure|figcaption)>/gi,
      '',
    )
    .replace(/<(?:br|\/?p|\/?div|\/?h[1-6]|\/?li|\/?blockquote)\b[^>]{0,500}>/gi, '\n')
    .replace(/<[a-z/!][^>]{0,2000}>/gi, '')
    .split(/\r?\n/)
    .map((text) => foldSpace(unescaped(text)))
    .filter((text) => text !== '');
}
