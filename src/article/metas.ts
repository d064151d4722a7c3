import type { PageTree } from './page-tree.ts';

/** The page's meta elements by name, property or itemprop in lower case; of several the first. */
export function metasOf<Node>(tree: PageTree<Node>): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of tree.select('meta').slice(0, 1000)) {
    const name = ['property', 'name', 'itemprop'].map((key) => tree.attribute(meta, key)).find((text) => text);
    const content = tree.attribute(meta, 'content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content.slice(0, 1000));
  }
  return metas;
}
