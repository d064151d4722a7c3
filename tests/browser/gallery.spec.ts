import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openGallery } from '../../tools/gallery/open.mjs';
import { violationsOf } from './axe.ts';
import type { ChromiumPage } from './chromium-driver.ts';
import { type Browser, builtExtension, launch } from './driver.ts';
import { inChromium } from './in-chromium.ts';
import { type LocalWeb, startWeb } from './web.ts';

/** Every state of every component, as `npm run gallery` draws it: nothing that shuts anybody out. */

let browser: Browser;
let web: LocalWeb;
let gallery: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  const name = inject('browser');
  web = await startWeb();
  browser = await launch(name, { proxy: web.port });
  const pack = readFileSync(join(builtExtension(name), 'pack.json'), 'utf8');
  gallery = await openGallery(browser, web, { pack });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in any state, %s',
  { timeout: 240_000 },
  async (theme) => {
    const wrong: object[] = [];
    for (const { name, width } of gallery.states) {
      await gallery.show(name, theme, width);
      for (const violation of await violationsOf(gallery.page)) wrong.push({ name, ...violation });
    }
    expect(gallery.states.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  },
);

test('a fault that is put in is found, in a page and behind an open shadow root', async () => {
  await gallery.show('popup-found', 'light', 340);
  await gallery.page.evaluate(() => {
    document.querySelector('img')?.removeAttribute('alt');
  });
  expect((await violationsOf(gallery.page)).map(({ rule }) => rule)).toEqual(['image-alt']);
  await gallery.show('card-prior', 'dark', 392);
  await gallery.page.evaluate(() => {
    const inside = document.querySelector('#card > div')?.shadowRoot?.querySelector<HTMLElement>('.root');
    inside?.style.setProperty('--ink-3', '#404040');
  });
  expect((await violationsOf(gallery.page)).map(({ rule }) => rule)).toEqual(['color-contrast']);
});

inChromium('in the reader’s own few colours the timeline and the bars are drawn in them', async () => {
  const { cdp } = gallery.page as ChromiumPage;
  const fills = async (selectors: string[]) => {
    await gallery.show('card-many', 'dark', 392);
    return gallery.page.evaluate((all) => {
      const inside = document.querySelector('#card > div')?.shadowRoot;
      const text = getComputedStyle(inside?.querySelector('h2') as Element).color;
      return all.map((one) => {
        const { fill, opacity } = getComputedStyle(inside?.querySelector(one) as Element);
        return `${fill === text ? 'as text' : fill}, ${opacity}`;
      });
    }, selectors);
  };
  const selectors = ['.timeline .year', '.timeline .before', '.bars li:not(.reported) rect'];
  expect(await fills(selectors)).not.toContain('as text, 1');
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  onTestFinished(() => cdp.send('Emulation.setEmulatedMedia', { features: [] }).then(() => {}));
  expect(await fills(selectors)).toEqual(['as text, 1', 'as text, 1', 'as text, 1']);
});
