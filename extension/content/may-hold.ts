/**
 * Should this page hold an article, though the site table finds none? Asked before the full reader is fetched, which
 * must not happen on front pages and lists: the address looks like that of one article or the page calls itself one,
 * and there are two sentences in it. What the reader then says of the page is the last word.
 */
export function mayHoldArticle(document: Document, { pathname, search }: Location): boolean {
  if (pathname === '/' || lists.test(pathname)) return false;
  const address = (pathname + search).replace(/[?&]page=\d+/, '');
  if (!/\d|\w-\w/.test(address) && !document.querySelector(callsItself)) return false;
  return ((document.body?.textContent ?? '').match(/[가-힣]다[.”"]/g) ?? []).length > 1;
}

const lists = /(?:^|\/)(?:list|search|section|category|tag)s?(?:[/.]|$)/i;
const callsItself = '[property="og:type"][content="article"],[property="article:published_time"]';
