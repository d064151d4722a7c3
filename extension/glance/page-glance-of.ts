import type { ArticleText } from '../claims/article-text.ts';
import type { Story } from '../content/reading.ts';
import type { PageGlance } from '../page-glance.ts';

/** An article of the page as the panel is told of it. */
export function pageGlanceOf({ article, asOf, scan }: Story, { body, mentions }: ArticleText): PageGlance {
  return {
    title: article.title,
    site: article.site,
    published: article.published?.iso ?? null,
    asOf,
    dated: article.published?.dates ?? 'today',
    gate: scan.gate,
    body,
    mentions: mentions.map(({ entity, start, end }) => ({ entity, start, end })),
  };
}
