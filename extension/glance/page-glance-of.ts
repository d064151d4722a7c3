import { placeAt } from '../../src/article/text-flow.ts';
import type { Story } from '../content/reading.ts';
import type { PageGlance } from '../page-glance.ts';

/** An article of the page as the panel is told of it: its stretches as one text, with everything they name. */
export function pageGlanceOf({ article, asOf, scan }: Story): PageGlance {
  let body = '';
  const mentions: PageGlance['mentions'] = [];
  for (const { flow, mentions: some } of scan.stretches) {
    if (body !== '') body += between;
    for (const { entity, start, end } of some) {
      mentions.push({ entity, start: body.length + start, end: body.length + end });
    }
    body += flow.text;
  }
  return {
    title: article.title,
    site: article.site,
    published: article.published?.iso ?? null,
    asOf,
    dated: article.published?.dates ?? 'today',
    gate: scan.gate,
    body,
    mentions,
  };
}

/** A stretch ends between blocks. */
const between = '\n\n';

/** The range of a mention by its position in `pageGlanceOf`; null where the page has changed the text under it. */
export function rangeOfMention({ scan }: Story, position: number): Range | null {
  let left = position;
  for (const { flow, mentions } of scan.stretches) {
    const mention = mentions[left];
    if (left < mentions.length && mention) {
      const start = placeAt(flow, mention.start, 'start');
      const end = placeAt(flow, mention.end, 'end');
      if (!start?.node.isConnected || !end?.node.isConnected) return null;
      if (start.offset > start.node.length || end.offset > end.node.length) return null;
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    }
    left -= mentions.length;
  }
  return null;
}
