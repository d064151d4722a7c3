import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when the built extension runs on the host by itself.
 * @param {string} extension folder of the built extension
 * @param {string} url
 */
export function isListed(extension, url) {
  /** @type {{ content_scripts: { matches: string[] }[] }} */
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { hostname } = new URL(url);
  return manifest.content_scripts
    .flatMap(({ matches }) => matches)
    .some((pattern) => {
      const host = pattern.split('/')[2] ?? '';
      return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
    });
}
