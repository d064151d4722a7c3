import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { ensureBrowser } from './browsers.mjs';
import { crop } from './gallery/crop.mjs';
import { openGallery } from './gallery/open.mjs';
import { loadTypeScript } from './load-ts.mjs';
import { ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';
import { command, Plain, root } from './run.mjs';

/**
 * `npm run gallery`: draws every state of every component, light and dark, into dist/gallery/*.png, and all of them
 * together into dist/gallery/index.png. `--browser firefox` does it there; `--only card` draws what begins so.
 */

const folder = join(root, 'dist/gallery');
const themes = /** @type {const} */ (['light', 'dark']);

/** What is drawn in the reader's own few colours, too. */
const forced = ['card-prior', 'card-chip', 'card-claims', 'popup-found', 'panel-article', 'options', 'welcome'];

/** @param {string} name @param {string} usual @returns {string} */
function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? usual;
}

/** @param {readonly { name: string, width: number }[]} pictures @returns {string} a page of all pictures with their names */
function contactSheet(pictures) {
  const figures = pictures.map(({ name, width }) => {
    const data = readFileSync(join(folder, `${name}.png`)).toString('base64');
    return `<figure><img width="${Math.round(width * 0.5)}" src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; font: 12px sans-serif; background: #888; columns: 8 210px; column-gap: 12px; }
    figure { margin: 0 0 14px; break-inside: avoid; } img { display: block; max-width: 100%; height: auto; }
  </style>${figures.join('')}`;
}

await command(async () => {
  const name = /** @type {import('./browsers.mjs').BrowserName} */ (option('browser', 'chromium'));
  if (name !== 'chromium' && name !== 'firefox') throw new Plain('--browser: expected chromium or firefox.');
  await ensurePackages();
  await ensureBrowser(name);
  /** @type {typeof import('../tests/browser/web.ts')} */
  const { startWeb } = await loadTypeScript('tests/browser/web.ts');
  /** @type {typeof import('../tests/browser/driver.ts')} */
  const { launch } = await loadTypeScript('tests/browser/driver.ts');
  /** @type {typeof import('./vite/shipped-data.ts')} */
  const { readShippedData } = await loadTypeScript('tools/vite/shipped-data.ts');

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const web = await startWeb();
  const browser = await launch(name, { proxy: web.port, width: 1100, height: 900 });
  try {
    const pack = JSON.stringify(readShippedData('0.0.0').pack);
    const { page, states, show } = await openGallery(browser, web, { pack });
    const wanted = states.filter((state) => state.name.startsWith(option('only', '')));
    /** @type {{ name: string, width: number }[]} */
    const pictures = [];
    /** @param {string} picture @param {{ width: number, height: number }} box */
    const take = async (picture, box) => {
      const file = join(folder, `${picture}.png`);
      await page.screenshot(file);
      writeFileSync(file, PNG.sync.write(crop(PNG.sync.read(readFileSync(file)), box)));
      pictures.push({ name: picture, width: box.width });
    };
    await step(`${wanted.length} states, light and dark`, async () => {
      for (const state of wanted) {
        for (const theme of themes) {
          const box = await show(state.name, theme, state.width);
          await take(`${state.name}-${theme}`, box);
        }
      }
    });
    if (name === 'chromium') {
      // Only there can it be asked for while the browser runs.
      const { cdp } = /** @type {import('../tests/browser/chromium-driver.ts').ChromiumPage} */ (page);
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await step(`forced colours`, async () => {
        for (const state of wanted.filter(({ name }) => forced.includes(name)))
          await take(`${state.name}-forced`, await show(state.name, 'light', state.width));
      });
    }
    await step('dist/gallery/index.png', async () => {
      web.put('https://gallery.example/sheet', contactSheet(pictures));
      const sheet = await browser.openPage('https://gallery.example/sheet');
      await sheet.setViewport(1800, 900);
      await sheet.setViewport(1800, await sheet.evaluate(() => document.documentElement.scrollHeight));
      await sheet.screenshot(join(folder, 'index.png'));
    });
    console.log(`${pictures.length} pictures in dist/gallery, ${name} ${browser.version}`);
  } finally {
    await browser.close();
    await web.close();
  }
});
