import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { sitesSchema } from '../../src/article/site-schema.ts';
import { firstShownDates } from '../../src/deals/first-shown.ts';
import { openPack } from '../../src/deals/pack.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { forPages } from './entities-for-pages.ts';
import { readShippedData } from './shipped-data.ts';
import { familiesOf, listedSites } from './site-scripts.ts';

const virtual = 'virtual:chipdeal/content-data';

/**
 * The data that the content script carries, as one module made at build time: the packed lexicon, the day from which
 * each entity has something to show (in the lexicon's order, '' for never), and the site table: the families of boards,
 * and before them the page's own site, which a script for its hosts alone has put down (docs/decisions/sites.md).
 */
export function contentData(): Plugin {
  return {
    name: 'chipdeal:content-data',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load(id) {
      if (id !== `\0${virtual}`) return null;
      const { data, pack, files } = readShippedData('0.0.0');
      for (const file of files) this.addWatchFile(file);
      const sitesFile = fileURLToPath(new URL('../../data/sites.json', import.meta.url));
      this.addWatchFile(sitesFile);
      const { sites } = v.parse(sitesSchema, JSON.parse(readFileSync(sitesFile, 'utf8')));
      const first = firstShownDates(openPack(pack));
      const packed = compileLexicon(forPages(data.entities, (id) => first.has(id)));
      const shownFrom = openLexicon(packed).entities.map(({ id }) => first.get(id) ?? '');
      return [
        `export const packedLexicon = ${JSON.stringify(packed)};`,
        `export const shownFrom = ${JSON.stringify(shownFrom.join(' '))}.split(' ');`,
        `export const sites = (globalThis.${listedSites} ?? []).concat(${JSON.stringify(familiesOf(sites))});`,
      ].join('\n');
    },
  };
}
