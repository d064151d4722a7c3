import browser from 'webextension-polyfill';
import { isHeldBy } from './site.ts';

/** True where the manifest's own patterns hold the address: there the browser runs us without being asked. */
export function isListed(address: string): boolean {
  return (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => isHeldBy(pattern, address));
}
