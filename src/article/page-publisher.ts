import { paperBehind, type Said } from './find-title.ts';
import type { PageTree } from './page-tree.ts';
import { valueAt } from './read-article.ts';
import { essence } from './sentence.ts';
import type { Site } from './site.ts';
import type { StructuredArticle } from './structured-data.ts';
import { foldSpace } from './survey.ts';

/** Whose article it is: as the site's own place says it, the text, the host, structured data, or the page's title. */
export function publisherOf<Node>(
  tree: PageTree<Node>,
  known: {
    site: Site | null;
    isListed: boolean;
    inText: Said<string> | null;
    metas: ReadonlyMap<string, string>;
    structured: StructuredArticle | null;
    shown: string;
  },
): Said<string> | null {
  const { site, isListed, inText, metas, structured, shown } = known;
  // A portal says at a place of its own whose article it shows.
  for (const place of site?.publisher ?? []) {
    const value = foldSpace(valueAt(tree, place) ?? '');
    if (value !== '' && value.length <= 40)
      return { value: value.split(' | ')[0] ?? value, from: place, confidence: 0.95 };
  }
  if (inText) return inText;
  const structuredName = structured?.publisher;
  if (site?.publisher) {
    const isPortal = structuredName === undefined || essence(structuredName).includes(essence(site.name).slice(0, 2));
    return isPortal ? null : { value: structuredName, from: 'json-ld', confidence: 0.8 };
  }
  if (site?.dates === 'post') return null;
  if (site && isListed) return { value: site.name, from: 'host', confidence: 0.9 };
  if (structuredName) return { value: structuredName, from: 'json-ld', confidence: 0.8 };
  const named = metas.get('og:site_name') ?? metas.get('og:article:author');
  if (named) return { value: named, from: 'og:site_name', confidence: 0.7 };
  const behind = paperBehind(shown);
  return behind ? { value: behind, from: 'title', confidence: 0.5 } : null;
}
