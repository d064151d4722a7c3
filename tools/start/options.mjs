import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Plain, root } from '../run.mjs';

/**
 * What `npm start` is asked to show.
 * @typedef {object} StartOptions
 * @property {string} file the page
 * @property {string} url the address that it is shown under
 * @property {boolean} own true for a page of the user's
 * @property {import('../browsers.mjs').BrowserName} browser
 */

const demo = { file: join(root, 'demo/article.html'), url: 'https://n.news.naver.com/mnews/article/001/0015122301' };

/**
 * @param {string[]} argv what stands behind `npm start --`
 * @returns {StartOptions}
 */
export function readOptions(argv) {
  // Typed as for npm, but straight to Node.
  const { values, positionals } = parsed(argv[0] === '--' ? argv.slice(1) : argv);
  const { browser = 'chromium', url } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Plain(`--browser: expected chromium or firefox, not "${browser}".`);
  const [page, ...more] = positionals;
  if (more.length > 0) throw new Plain(`Expected one page, found ${positionals.length}: ${positionals.join(' ')}`);
  if (page === undefined && url !== undefined)
    throw new Plain(
      '--url says under which address a page is shown: expected the page, too, as in page.html --url https://…',
    );
  if (page === undefined) return { ...demo, own: false, browser };
  // npm changes to the folder of the checkout; a path is meant from where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), page);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Plain(`There is no page ${file}.`);
  if (url === undefined)
    throw new Plain('Expected the address that the page was saved from: npm start -- page.html --url https://…');
  return { file, url: address(url), own: true, browser };
}

/** @param {string[]} argv */
function parsed(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: { url: { type: 'string' }, browser: { type: 'string' } },
    });
  } catch (error) {
    // Behind its first sentence Node advises on positional arguments.
    const [words] = /** @type {Error} */ (error).message.split('. ');
    throw new Plain(`${words}. Known options: --url ADDRESS, --browser chromium|firefox.`);
  }
}

/** @param {string} text */
function address(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Plain(`--url: expected an address such as https://n.news.naver.com/…, not "${text}".`);
  return url.href;
}
