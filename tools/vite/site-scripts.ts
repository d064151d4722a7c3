import { listedMatches } from '../../src/article/site.ts';
import type { SiteRecord } from '../../src/article/site-schema.ts';

/** The global of the extension's own world in which a site's script puts its record down for the content script. */
export const listedSites = '__chipdealSites';

/** A script that the browser runs on the hosts of one site alone. */
export interface SiteScript {
  readonly fileName: string;
  readonly matches: string[];
  readonly source: string;
}

/**
 * One script for each listed site. A page needs the record of its own site, not of the other eighty: together they are
 * a tenth of what the content script may weigh.
 */
export function siteScripts(sites: readonly SiteRecord[]): SiteScript[] {
  return sites.flatMap((site) => {
    if (!('hosts' in site)) return [];
    const source = `(globalThis.${listedSites}??=[]).push(${JSON.stringify(forPages(site))});\n`;
    return [{ fileName: `sites/${site.id}.js`, matches: listedMatches([site]), source }];
  });
}

/** Software that runs on hundreds of hosts; that of a few is read by structure where all structure is, not in every page. */
const carried = ['ndsoft', 'gnuboard', 'xe-rhymix'];

/** The families that the content script carries, since any site that the reader turns on may be of them. */
export function carriedFamilies(sites: readonly SiteRecord[]): object[] {
  return sites.filter((site) => 'family' in site && carried.includes(site.id)).map(forPages);
}

/** All families, for the full reader. */
export function allFamilies(sites: readonly SiteRecord[]): object[] {
  return sites.filter((site) => 'family' in site).map(({ verified: _, ...site }) => site);
}

/** A record without what is for people, and without the publisher, which no mark needs. */
function forPages({ verified: _forPeople, publisher: _forReading, ...site }: SiteRecord): object {
  return site;
}
