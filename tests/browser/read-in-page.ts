import { liveTree } from '../../src/article/live-tree.ts';
import { readPage } from '../../src/article/read-page.ts';
import type { Site } from '../../src/article/site.ts';

declare global {
  /** Reads HTML as the browser parses it. */
  var readInPage: (html: string, url: string, sites: readonly Site[]) => unknown;
}

globalThis.readInPage = (html, url, sites) => {
  // The only parser that draws declarative shadow trees, as a page's own does.
  const page = Document.parseHTMLUnsafe(html);
  const reading = readPage(liveTree(page), new URL(url), sites);
  return reading.kind === 'none' ? reading : { ...reading, body: reading.body !== null };
};
