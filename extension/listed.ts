import browser from 'webextension-polyfill';

/** True where the manifest's own patterns, `*://*.host/*`, hold the origin: there the browser runs us without being asked. */
export function isListed(origin: string): boolean {
  const { hostname } = new URL(origin);
  return (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => {
    const host = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
    return host !== undefined && (hostname === host || hostname.endsWith(`.${host}`));
  });
}
