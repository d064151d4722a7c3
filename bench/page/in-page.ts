import { packedLexicon } from 'virtual:chipdeal/content-data';
import { flowReader } from '../../src/article/text-flow.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { pickMentions } from '../../src/lexicon/pick-mentions.ts';
import { scanPlain } from '../../src/lexicon/scan.ts';

/** Milliseconds and what was found or read; the parts of it where there are any. */
interface Measured {
  ms: number;
  count: number;
  openMs?: number;
  readMs?: number;
  scanMs?: number;
  rulesMs?: number;
}

/** What the page bench measures, each in a page of its own, so that its code is cold. */
declare global {
  var bench: Record<'walk' | 'read' | 'readAndMatch', () => Measured>;
}

const bodyOf = () => document.querySelector('#dic_area') as Element;

function timed(run: () => number): Measured {
  const since = performance.now();
  const count = run();
  return { ms: performance.now() - since, count };
}

function textOf(): string {
  const reader = flowReader(bodyOf() as unknown as Text, new Set());
  while (reader.read(300));
  return reader.take().text;
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
  read: () => timed(() => textOf().length),
  /** Text and mentions. Opening the lexicon is told apart: it happens once for each page, before the body is there. */
  readAndMatch: () => {
    const since = performance.now();
    const lexicon = openLexicon(packedLexicon);
    const opened = performance.now();
    const text = textOf();
    const read = performance.now();
    const tokens = scanPlain(lexicon, text);
    const scanned = performance.now();
    const count = pickMentions(lexicon, text, tokens, undefined).length;
    const picked = performance.now();
    return {
      ms: picked - opened,
      count,
      openMs: opened - since,
      readMs: read - opened,
      scanMs: scanned - read,
      rulesMs: picked - scanned,
    };
  },
};
