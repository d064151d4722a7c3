import * as v from 'valibot';
import { isDay } from '../src/deals/dates.ts';

/**
 * What the panel asks of the card's script in a page, and what it answers. The panel checks the answers, since they come
 * from where pages are; the questions are two, and pages need no schema library for them (to-page.ts).
 */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An article of a page as its script tells it; entities by the numbers by which pages call them. */
const pageGlanceSchema = v.strictObject({
  title: v.nullable(v.string()),
  site: v.string(),
  /** When it was published, as the page has it, with the offset of Korea; null where the page does not say. */
  published: v.nullable(v.string()),
  /** The day in Korea from which "prior" is seen, `YYYY-MM-DD`, and how it is known. */
  asOf: v.pipe(v.string(), v.check(isDay, 'expected a day')),
  dated: v.picklist(['article', 'post', 'today']),
  gate: v.boolean(),
  body: v.string(),
  mentions: v.array(v.strictObject({ entity: v.pipe(v.string(), v.regex(/^\d{1,5}$/)), start: offset, end: offset })),
});
export type PageGlance = v.InferOutput<typeof pageGlanceSchema>;

/** `same`: nothing has changed since the revision that was named. */
export const glanceReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('same') }),
  v.strictObject({ kind: v.literal('glance'), revision: v.string(), articles: v.array(pageGlanceSchema) }),
]);
export type GlanceReply = v.InferOutput<typeof glanceReplySchema>;

/** `stale`: the page has changed, so that the place cannot be told any more. */
export const showReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('shown') }),
  v.strictObject({ kind: v.literal('stale') }),
]);
export type ShowReply = v.InferOutput<typeof showReplySchema>;
