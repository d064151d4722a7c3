/**
 * The most that an article is read for what it states: longer than any news article is, and short enough for a moment.
 * UTF-16 units, and mentions. Apart from messages.ts, whose schema library is not for pages.
 */
export const mostOfArticle = { body: 200_000, mentions: 5000, title: 1000 } as const;
