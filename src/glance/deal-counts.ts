import type { PackedDealBook } from '../deals/pack.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { glanceAt } from './glance.ts';

/** How many prior deals the names of an article have. */
export interface DealCounts {
  /** Those in which two or more of its companies and organizations take part. */
  readonly between: number;
  /** All, each once: those of any of its names. */
  readonly prior: number;
}

/** Counts what the panel would show. `asOf` is the article's day, `YYYY-MM-DD`. */
export function dealCounts(book: PackedDealBook, asOf: string, names: readonly EntityId[]): DealCounts {
  const mentions = names.map((entity) => ({ entity, start: 0, end: 0 }));
  const bare = { title: null, site: '', published: null, dated: 'article', gate: true, body: '' } as const;
  const { rows } = glanceAt(book, { ...bare, asOf, mentions });
  return { between: rows.filter(({ companions }) => companions.length > 0).length, prior: rows.length };
}
