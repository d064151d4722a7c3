import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { loadTypeScript } from './load-ts.mjs';
import { ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';
import { command, Plain, root, run } from './run.mjs';
import { chipdeal } from './start/chipdeal.mjs';
import { isListed } from './start/listed.mjs';
import { whyNothing } from './start/nothing.mjs';
import { readOptions } from './start/options.mjs';
import { putSavedPage, refuseOtherFiles } from './start/saved-page.mjs';
import { isStale } from './start/stale-build.mjs';
import { printTable } from './start/table.mjs';

/**
 * `npm start`: installs and builds what is missing, then opens an article in a browser that has the extension.
 * The article stands under its real address, but this machine answers for the whole web.
 */

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {import('./browsers.mjs').BrowserName} browser */
async function ensureBuild(browser) {
  const manifest = `dist/${browser === 'chromium' ? 'chrome' : 'firefox'}/manifest.json`;
  if (!isStale([manifest, 'dist/cli.mjs'])) return;
  await step('build', async () => {
    const { code, output } = await run(process.execPath, [join(root, 'tools/build.mjs')]);
    if (code !== 0) throw new Plain(output.trimEnd());
  });
}

/**
 * Turns the extension on where it does not run by itself, as the reader would: by the popup's button.
 * @param {import('../tests/browser/driver.ts').Browser} browser
 * @param {typeof import('../tests/browser/reader.ts')} reader
 * @param {string} extension @param {string} url
 */
async function turnOnWhereNeeded(browser, { turnOn }, extension, url) {
  if (isListed(extension, url)) return;
  const { origin, host } = new URL(url);
  await step(`${host} is not a listed host: pressing "이 사이트에서 켜기" in the popup`, () => turnOn(browser, origin));
}

/**
 * Without a display: two pictures and a table.
 * @param {import('../tests/browser/driver.ts').Page} page
 * @param {typeof import('../tests/browser/reader.ts')} reader
 * @param {import('./start/options.mjs').StartOptions} options
 */
async function takePictures(page, reader, { file, url, own }) {
  const folder = join(root, 'dist/demo');
  mkdirSync(folder, { recursive: true });
  const marks = await step(
    'dist/demo/article.png (the marks)',
    async () => {
      const painted = await reader.waitForMarks(page);
      await page.screenshot(join(folder, 'article.png'));
      return painted;
    },
    { say: (painted) => `${painted.length} marks` },
  );
  const name = marks.find((mark) => mark === '엔비디아') ?? marks[0];
  if (name === undefined) {
    console.log(whyNothing({ read: await chipdeal(['read', file, '--url', url]), url, own }));
    return;
  }
  const marked = await reader.markedText(page);
  const card = await step(`dist/demo/card.png (the card of ${name})`, async () => {
    const words = await reader.openCard(page, name);
    await page.screenshot(join(folder, 'card.png'));
    return words;
  });
  await printTable({ file, url, marked, name, card });
}

await command(async () => {
  const options = readOptions(process.argv.slice(2));
  await ensurePackages();
  await refuseOtherFiles(options.file);
  const { version } = await step(`browser (${options.browser})`, () => ensureBrowser(options.browser), {
    say: (found) => `${found.path} ${found.version}`,
  });
  await ensureBuild(options.browser);

  /** @type {typeof import('../tests/browser/web.ts')} */
  const { startWeb } = await loadTypeScript('tests/browser/web.ts');
  /** @type {typeof import('../tests/browser/driver.ts')} */
  const { launch, builtExtension } = await loadTypeScript('tests/browser/driver.ts');
  /** @type {typeof import('../tests/browser/reader.ts')} */
  const reader = await loadTypeScript('tests/browser/reader.ts');

  const web = await startWeb();
  putSavedPage(web, options.file, options.url);
  const extension = builtExtension(options.browser);
  const window = { width: 1200, height: 900, headless: !hasDisplay };
  const browser = await step(`start ${options.browser} ${version}`, () =>
    launch(options.browser, { extension, proxy: web.port, ...window }),
  );
  try {
    await turnOnWhereNeeded(browser, reader, extension, options.url);
    const page = await step(`open ${options.url}`, () => browser.openPage(options.url));
    if (hasDisplay) {
      console.log('Point at an underlined name. The window stays open until you close it (or press Ctrl+C here).');
      await Promise.race([browser.closed, once(process, 'SIGINT')]);
    } else await takePictures(page, reader, options);
  } finally {
    await browser.close();
    await web.close();
  }
});
