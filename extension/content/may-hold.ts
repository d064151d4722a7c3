/**
 * Should this page hold an article, though the site table finds none? Asked before the full reader is fetched, which
 * must not happen on front pages and lists: the address looks like that of one article or the page calls itself one,
 * and there are three sentences in it. What the reader then says of the page is the last word.
 */
export function mayHoldArticle(document: Document, { pathname, search }: Location): boolean {
  if (pathname === '/' || /(?:^|\/)(?:list|search|section|category|tag)s?(?:[/.]|$)/i.test(pathname)) return false;
  const isNamed = /\d{4}|[\w%]-[\w%]+-[\w%]/.test(pathname + search);
  if (
    !isNamed &&
    !document.querySelector('[property="og:type"][content="article"],[property="article:published_time"]')
  )
    return false;
  return ((document.body?.textContent ?? '').match(/[가-힣]다[.”"]/g) ?? []).length >= 3;
}
