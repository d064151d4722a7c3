import { flowBreak, placeAt } from '../../src/article/text-flow.ts';
import type { Mention } from '../../src/lexicon/mention.ts';
import type { Story } from '../content/reading.ts';

/** An article's text as one string, and the way back into its page. */
export interface ArticleText {
  /** The body; lines that are not the article's own (captions, headlines of others) are blank, so that offsets stay. */
  readonly body: string;
  /** What it names, by the offsets of `body`. */
  readonly mentions: readonly Omit<Mention, 'surface'>[];
  /** The live range of a part of `body`; null where the page has changed under it. UTF-16 offsets, end exclusive. */
  rangeOf(part: { readonly start: number; readonly end: number }): Range | null;
}

/** Reads the text of an article out of what its page was scanned for. */
export function articleText({ article, scan: { stretches } }: Story): ArticleText {
  let body = '';
  const begins: number[] = [];
  const mentions: ArticleText['mentions'][number][] = [];
  for (const { flow, mentions: some } of stretches) {
    if (body !== '') body += flowBreak;
    begins.push(body.length);
    for (const { entity, start, end } of some) {
      mentions.push({ entity, start: body.length + start, end: body.length + end });
    }
    body += flow.text
      .split(flowBreak)
      .map((line) => (article.isText(line) ? line : ' '.repeat(line.length)))
      .join(flowBreak);
  }

  return {
    body,
    mentions,
    rangeOf({ start, end }) {
      const at = begins.findLastIndex((begin) => begin <= start);
      const flow = stretches[at]?.flow;
      const begin = begins[at] ?? 0;
      const from = flow && placeAt(flow, start - begin, 'start');
      const to = flow && placeAt(flow, end - begin, 'end');
      if (!from?.node.isConnected || !to?.node.isConnected || to.offset > to.node.length) return null;
      const range = document.createRange();
      range.setStart(from.node, Math.min(from.offset, from.node.length));
      range.setEnd(to.node, to.offset);
      // Pages rewrite their text; what stands there now may say something else.
      return withoutSpace(range.toString()) === withoutSpace(body.slice(start, end)) ? range : null;
    },
  };
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
