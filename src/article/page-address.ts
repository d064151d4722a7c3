import type { PageTree } from './page-tree.ts';

/** The address that a saved page states of itself: browsers write it into the file, and sites into `canonical`. */
export function statedAddress<Node>(tree: PageTree<Node>, html: string): URL | null {
  const saved = /<!--\s*saved from url=\(\d+\)(\S{8,2000}?)\s*-->/.exec(html.slice(0, 5000))?.[1];
  const places = [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ] as const;
  const stated = places.map(([selector, name]) => {
    const element = tree.select(selector)[0];
    return element === undefined ? null : tree.attribute(element, name);
  });
  for (const text of [saved, ...stated]) {
    if (text && /^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  }
  return null;
}
