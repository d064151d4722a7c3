import type { Deal } from '../../../src/deals/deal.ts';
import type { PackedDealBook } from '../../../src/deals/pack.ts';
import { type Glance, type GlanceArticle, glanceAt } from '../../../src/glance/glance.ts';
import { madeBook } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';

/** A book as it comes out of a pack. */
function packedBook(deals: readonly Deal[]): PackedDealBook {
  return { ...madeBook(deals), version: '1.2.3', digest: 'abc', date: '2026-06-30', coversTo: '2026-06' };
}

/** An article that names these, in this order, each as often as it stands there. */
export function madeArticle(names: readonly string[], more: Partial<GlanceArticle> = {}): GlanceArticle {
  let body = '';
  const mentions = names.map((name) => {
    const start = body.length;
    body += `${name} `;
    return { entity: id(name), start, end: start + name.length };
  });
  return {
    title: '제목',
    site: '신문',
    published: '2025-03-01',
    asOf: '2025-03-01',
    dated: 'article',
    gate: true,
    body,
    mentions,
    ...more,
  };
}

export function madeGlance(
  deals: readonly Deal[],
  names: readonly string[],
  more: Partial<GlanceArticle> = {},
): Glance {
  return glanceAt(packedBook(deals), madeArticle(names, more));
}
