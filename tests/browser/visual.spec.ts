import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { crop } from '../../tools/gallery/crop.mjs';
import { openGallery } from '../../tools/gallery/open.mjs';
import { type Browser, launch } from './driver.ts';
import { compare, shareThatDiffers } from './pictures.ts';
import { type LocalWeb, startWeb } from './web.ts';

/** How some states look, in one font and with deals that never change: docs/decisions/gallery.md. */

/** Share of the pixels: what the same browser may differ by, and from where another is worth a word. */
const same = 0.0005;
const noteworthy = 0.005;

let browser: Browser;
let web: LocalWeb;
let gallery: Awaited<ReturnType<typeof openGallery>>;
const folder = mkdtempSync(join(tmpdir(), 'chipdeal-visual-'));

beforeAll(async () => {
  web = await startWeb();
  browser = await launch(inject('browser'), { proxy: web.port });
  const pack = readFileSync(join(import.meta.dirname, '../visual/pack.json'), 'utf8');
  gallery = await openGallery(browser, web, { pack, isPinned: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
  await web?.close();
});

async function take(name: string, theme: 'light' | 'dark', width: number): Promise<PNG> {
  const file = join(folder, 'picture.png');
  const box = await gallery.show(name, theme, width);
  await gallery.page.screenshot(file);
  // Firefox has no window as narrow as some states: what it shows beside them is left out.
  return crop(PNG.sync.read(readFileSync(file)), { ...box, width: Math.min(box.width, width) });
}

test('the states look as they did', { timeout: 120_000 }, async () => {
  const pinned = gallery.states.filter(({ isPinned }) => isPinned);
  expect(pinned.length).toBeGreaterThan(8);
  const changed: string[] = [];
  for (const [at, { name, width }] of pinned.entries()) {
    const theme = at % 3 === 2 ? 'dark' : 'light';
    const { share, isSameMajor } = compare(`${name}-${theme}`, browser, await take(name, theme, width));
    const told = `${name}-${theme}: ${(share * 100).toFixed(2)} % of the pixels differ`;
    if (isSameMajor && share > same) changed.push(told);
    if (!isSameMajor && share > noteworthy)
      console.log(`${told} from the picture of another version of ${browser.name}`);
  }
  expect(changed).toEqual([]);
});

test('a kept picture weighs 60 KB at most: the repository keeps every version of every one', () => {
  const kept = join(import.meta.dirname, '../visual');
  const pictures = readdirSync(kept).filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(16);
  expect(pictures.filter((file) => statSync(join(kept, file)).size > 60 * 1024)).toEqual([]);
});

test('the pinned font is there, and a change of one word is seen', async () => {
  const before = await take('popup-reload', 'light', 340);
  expect(shareThatDiffers(before, await take('popup-reload', 'light', 340))).toBeLessThan(same);
  expect(await gallery.page.evaluate(() => document.fonts.check('16px "Noto Sans KR Variable"', '칩딜'))).toBe(true);
  await gallery.page.evaluate(() => {
    const button = document.querySelector('button.wide');
    if (button) button.textContent = '새로고치기';
  });
  const file = join(folder, 'changed.png');
  await gallery.page.screenshot(file);
  const after = crop(PNG.sync.read(readFileSync(file)), before);
  expect(shareThatDiffers(before, after)).toBeGreaterThan(same);
});
