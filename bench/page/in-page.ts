import { packedLexicon } from 'virtual:chipdeal/content-data';
import { flowReader } from '../../src/article/text-flow.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/** What the page bench measures, each in a page of its own, so that its code is cold. */
declare global {
  var bench: Record<'walk' | 'read' | 'readAndMatch', () => { ms: number; count: number; openMs?: number }>;
}

const bodyOf = () => document.querySelector('#dic_area') as Element;

function timed(run: () => number): { ms: number; count: number } {
  const since = performance.now();
  const count = run();
  return { ms: performance.now() - since, count };
}

globalThis.bench = {
  /** The floor: a TreeWalker over the body that looks at each text node's length. */
  walk: () =>
    timed(() => {
      const walker = document.createTreeWalker(bodyOf(), NodeFilter.SHOW_TEXT);
      let length = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
      return length;
    }),
  /** The body's text, inline neighbours joined. */
  read: () =>
    timed(() => {
      const reader = flowReader(bodyOf() as unknown as Text, new Set());
      while (reader.read(300));
      return reader.take().text.length;
    }),
  /** Text and mentions. Opening the lexicon is told apart: it happens once for each page, before the body is there. */
  readAndMatch: () => {
    const since = performance.now();
    const lexicon = openLexicon(packedLexicon);
    const openMs = performance.now() - since;
    const result = timed(() => {
      const reader = flowReader(bodyOf() as unknown as Text, new Set());
      while (reader.read(300));
      return findMentions(lexicon, reader.take().text).length;
    });
    return { ...result, openMs };
  },
};
