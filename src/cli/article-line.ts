import * as v from 'valibot';
import { readPublished } from '../article/published.ts';
import { idSchema, parseLine } from './parse-line.ts';

/** ISO 8601: a day, perhaps with a time behind it, perhaps with its zone. */
const iso = /^\d{4}-\d{2}-\d{2}(?:[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day in Korea of a time that has the right form; null where the calendar does not have it. */
const koreanDay = (time: string) => (iso.test(time) ? (readPublished(time)?.day ?? null) : null);

/** What each field has to be, in words. */
const forms = {
  id: 'a string or a number',
  body: 'a string',
  title: 'a string',
  published: 'a day, YYYY-MM-DD, with or without a time',
} as const;

/** A time of publication; out comes its day in Korea. */
export const daySchema = v.pipe(
  v.string(),
  v.check((time) => koreanDay(time) !== null, `expected ${forms.published}`),
  v.transform((time) => koreanDay(time) ?? undefined),
);

/** A line of input; further fields are let through unread, so that labelled sets can be piped in. */
const articleSchema = v.object({
  id: idSchema,
  body: v.string(),
  title: v.nullish(v.string()),
  published: v.nullish(daySchema),
});

/** An article as `detect` and `extract` are given it. */
export interface ArticleLine {
  readonly id: string | number;
  readonly body: string;
  readonly title: string | undefined;
  /** The day of publication in Korea, `YYYY-MM-DD`. */
  readonly day: string | undefined;
}

/** How `detect` and `extract` are given articles, for their usage. */
export const articleUsage = 'each line {"id", "body", "title"?, "published"?}';

/** The article of a parsed line; throws an Error that names the fields at fault. */
export function parseArticle(line: unknown): ArticleLine {
  const { id, body, title, published } = parseLine(line, articleSchema, forms, ['id', 'body']);
  return { id, body, title: title ?? undefined, day: published ?? undefined };
}
