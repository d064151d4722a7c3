import type { SiteRecord } from '../../article/site-schema.ts';
import type { Report } from '../../deals/checks/problem.ts';

/** Checks that every host is listed once; of two entries for it the second would never be looked at. */
export function checkSites(sites: readonly SiteRecord[], reportOf: (position: number) => Report): void {
  const owners = new Map<string, string>();
  sites.forEach((site, position) => {
    if (!('hosts' in site)) return;
    site.hosts.forEach((host, number) => {
      const owner = owners.get(host);
      if (owner === undefined) owners.set(host, site.id);
      else reportOf(position)(['hosts', number], `expected each host once; "${host}" is also one of "${owner}"`);
    });
  });
}
