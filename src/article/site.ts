import type { SiteRecord } from './site-schema.ts';

/** Of a union, each member without a key. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A listed news site or a page family, without the remarks that are for people: what a page is read by. */
export type Site = Without<SiteRecord, 'verified'>;

/** True where `host` is one of the site's hosts or below one. Families have no hosts. */
export function isListedAt(site: Site, host: string): boolean {
  return 'hosts' in site && site.hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** Match patterns of all listed hosts and their subdomains, for the manifest. */
export function listedMatches(sites: readonly Site[]): string[] {
  return sites.flatMap((site) => ('hosts' in site ? site.hosts.map((host) => `*://*.${host}/*`) : []));
}
