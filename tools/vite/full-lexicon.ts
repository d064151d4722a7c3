import type { Plugin } from 'vite';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readShippedData } from './shipped-data.ts';

const id = 'virtual:chipdeal/full-lexicon';

/** The lexicon with every name of the data and the entities' own ids, for saved pages; the panel loads it with the first. */
export function fullLexicon(): Plugin {
  return {
    name: 'chipdeal:full-lexicon',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null;
      const { data, files } = readShippedData('0.0.0');
      for (const file of files) this.addWatchFile(file);
      return `export const fullLexicon = ${JSON.stringify(compileLexicon(data.entities))};`;
    },
  };
}
