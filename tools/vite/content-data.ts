import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { unitOf } from '../../extension/day-unit.ts';
import { sitesSchema } from '../../src/article/site-schema.ts';
import { dealsOf } from '../../src/deals/deal-book.ts';
import { firstShownDates } from '../../src/deals/first-shown.ts';
import { openPack } from '../../src/deals/pack.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { everyday } from '../../src/lexicon/everyday.ts';
import { numbered } from '../../src/lexicon/packed.ts';
import { shownKindOf, shownKinds } from '../../src/ui/shown-kind.ts';
import { forPages } from './entities-for-pages.ts';
import { readShippedData } from './shipped-data.ts';
import { allFamilies, carriedFamilies, listedSites } from './site-scripts.ts';

const content = 'virtual:chipdeal/content-data';
const pageIds = 'virtual:chipdeal/page-ids';

/**
 * The data that the content script carries, as one module made at build time: the packed lexicon, the day from which
 * each entity has something to show, and the site table: the families of boards, and before them the page's own site,
 * which a script for its hosts alone has put down (docs/decisions/sites.md); and for the background the ids of the
 * numbers by which pages call entities.
 */
export function contentData(): Plugin {
  return {
    name: 'chipdeal:content-data',
    resolveId: (id) => (id === content || id === pageIds ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${content}` && id !== `\0${pageIds}`) return null;
      const { data, pack, files } = readShippedData('0.0.0');
      for (const file of files) this.addWatchFile(file);
      const book = openPack(pack);
      const first = firstShownDates(book);
      // A person has no deals of their own, but shows those of a company.
      const dealsTold = (entity: EntityId) => (first.has(entity) ? Math.max(1, dealsOf(book, entity).length) : 0);
      const { packed, ids } = numbered(compileLexicon(forPages(data.entities, dealsTold)));
      if (id === `\0${pageIds}`) {
        const kinds = new Map(data.entities.map((entity) => [entity.id, shownKinds.indexOf(shownKindOf(entity))]));
        return [
          `export const pageIds = ${JSON.stringify(ids.join(' '))}.split(' ');`,
          `export const pageKinds = '${ids.map((entity) => kinds.get(entity as EntityId)).join('')}';`,
        ].join('\n');
      }

      const sitesFile = fileURLToPath(new URL('../../data/sites.json', import.meta.url));
      this.addWatchFile(sitesFile);
      const { sites } = v.parse(sitesSchema, JSON.parse(readFileSync(sitesFile, 'utf8')));
      const days = ids.map((entity) => first.get(entity as EntityId)).map((day) => (day ? unitOf(day) : ' '));
      const common = ids.flatMap((entity, number) => (everyday.has(entity) ? number : []));
      return [
        `export const packedLexicon = ${JSON.stringify(packed)};`,
        `export const shownFrom = ${JSON.stringify(days.join(''))};`,
        `export const everyday = ${JSON.stringify(common.join(' '))}.split(' ');`,
        `const listed = globalThis.${listedSites} ?? [];`,
        `export const sites = /* @__PURE__ */ listed.concat(${JSON.stringify(carriedFamilies(sites))});`,
        `export const allSites = /* @__PURE__ */ listed.concat(${JSON.stringify(allFamilies(sites))});`,
      ].join('\n');
    },
  };
}
