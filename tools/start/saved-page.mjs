import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { loadTypeScript } from '../load-ts.mjs';
import { Plain } from '../run.mjs';

/**
 * Refuses what is no page, as `chipdeal read` does: a browser would show it as one, without a mark.
 * @param {string} file
 */
export async function refuseOtherFiles(file) {
  /** @type {typeof import('../../src/cli/read-page-source.ts')} */
  const { readPageFile } = await loadTypeScript('src/cli/read-page-source.ts');
  const { fault } = readPageFile(file);
  if (fault !== undefined) throw new Plain(`${file}: ${fault}`);
}

/** @type {Record<string, string>} */
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.html': 'text/html' };

/**
 * Puts a saved page and the folder that a browser saves beside it (`page_files`) under the page's address.
 * Bytes are passed on as they are: old pages are not all in UTF-8, and they say so themselves.
 * @param {import('../../tests/browser/web.ts').LocalWeb} web
 * @param {string} file @param {string} url
 */
export function putSavedPage(web, file, url) {
  web.put(url, { type: 'text/html', body: readFileSync(file) });
  const beside = join(dirname(file), `${basename(file, extname(file))}_files`);
  if (!existsSync(beside)) return;
  for (const entry of readdirSync(beside, { recursive: true, encoding: 'utf8' })) {
    const path = join(beside, entry);
    if (!statSync(path).isFile()) continue;
    const place = relative(dirname(file), path).replaceAll('\\', '/');
    // Without a known type the browser looks at the bytes, as it does for pictures anyway.
    web.put(new URL(encodeURI(place), url).href, { type: types[extname(path)] ?? '', body: readFileSync(path) });
  }
}
