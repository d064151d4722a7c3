import type { TextTreeNode } from './page-tree.ts';
import type { ArticleReading } from './read-article.ts';
import { flowBreak, flowReader } from './text-flow.ts';

/** The article's paragraphs as plain text, white space folded. */
export function paragraphsOf(article: ArticleReading<TextTreeNode>): string[] {
  const reader = flowReader<TextTreeNode>(article.body, article.excluded);
  while (reader.read(10_000));
  return reader
    .take()
    .text.split(flowBreak)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
