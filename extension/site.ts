import * as v from 'valibot';

/**
 * A site as the reader turns it on: scheme and host, `https://board.example`. Without the port: Firefox knows no match
 * pattern with one, and in both browsers a pattern without a port holds all of them.
 */
export type Site = string;

/** The site of an address; null for what is no web page: `file:`, the browser's own pages, an extension's. */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
}

export const siteSchema = v.pipe(
  v.string(),
  v.check((site) => siteOf(site) === site, 'expected scheme and host, such as "https://board.example"'),
);

/** The match pattern of a site: `https://board.example` → `https://board.example/*`. */
export function patternOf(site: Site): string {
  return `${site}/*`;
}

/** True where a pattern of the manifest, `*://*.host/*`, holds the address: the host and all below it. */
export function isHeldBy(pattern: string, address: string): boolean {
  const site = siteOf(address);
  const host = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
  if (site === null || host === undefined) return false;
  const { hostname } = new URL(site);
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** What `content_scripts` of the manifest says, as far as it is read here. */
export interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[] | undefined;
}

/** The files that run on sites which the manifest does not list. */
export const ownFiles = { early: 'early.js', content: 'content.js', css: 'content.css' } as const;

/**
 * The script files of an address, in the order in which they run: those of the manifest's entries that hold it (the
 * record of a listed site comes before the content script, which reads it), else those of any site.
 */
export function filesFor(address: string, contentScripts: readonly ContentScript[]): string[] {
  const listed = contentScripts.filter(({ matches }) => matches.some((pattern) => isHeldBy(pattern, address)));
  if (listed.length === 0) return [ownFiles.early, ownFiles.content];
  return listed.flatMap(({ js }) => js ?? []);
}
