import { bundle } from './bundle.mjs';
import { gzipKb, short, table } from './summary.mjs';

const open = `import { openLexicon } from './src/lexicon/lexicon.ts';`;

/** Each prints what it imports, so that no bundler leaves it out. */
const sources = {
  'ours, names at their edges': `${open} import { scan } from './src/lexicon/scan.ts'; console.log(openLexicon, scan);`,
  'ours, with all rules': `${open} import { findMentions } from './src/lexicon/find-mentions.ts'; console.log(openLexicon, findMentions);`,
  '@monyone/aho-corasick, greedy': `import { AhoCorasick } from '@monyone/aho-corasick/greedy'; console.log(AhoCorasick);`,
  'modern-ahocorasick': `import AhoCorasick from 'modern-ahocorasick'; console.log(AhoCorasick);`,
  'mark.js': `import Mark from 'mark.js'; console.log(Mark);`,
};

/** How large the code is without names. */
export async function measureCode() {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const [label, source] of Object.entries(sources)) sizes.set(label, gzipKb(await bundle(source, 'script')));
  return {
    /** KB gzip. @param {keyof typeof sources} label */
    kb: (label) => sizes.get(label) ?? Number.NaN,
    print() {
      console.log('\n### Code alone, minified, KB gzip\n');
      console.log(
        table(
          ['', 'KB'],
          [...sizes].map(([label, kb]) => [label, short(kb)]),
        ),
      );
    },
  };
}
