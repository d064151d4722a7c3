import browser from 'webextension-polyfill';
import { isHeldBy } from './site.ts';

/** True where the manifest's own patterns hold the address: there the browser runs us without being asked. */
export function isListed(address: string): boolean {
  return (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => isHeldBy(pattern, address));
}

/** How many sites are listed: each has a script of its own, and some have several hosts. */
export function listedCount(): number {
  const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
  return new Set(files.filter((file) => file.startsWith('sites/'))).size;
}
