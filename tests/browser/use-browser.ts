import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type FixtureArticle, pageOf } from '../fixtures/sites.ts';
import { type Browser, type BrowserName, builtExtension, launch, type Page } from './driver.ts';
import { type LocalWeb, startWeb } from './web.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser of a spec file with the built extension in it, and the web that it sees. */
export interface Stage {
  browser: Browser;
  web: LocalWeb;
  /** Puts an article into the web and opens its page. `head` comes first in the document. */
  show(article: FixtureArticle, head?: string): Promise<Page>;
  /** Puts any HTML at an address and opens it. */
  showHtml(url: string, html: string): Promise<Page>;
}

/** Articles of our own, one for each family of sites: tests/fixtures/articles. */
export function article(name: string): FixtureArticle {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/articles', `${name}.json`), 'utf8'));
}

/**
 * One browser for a spec file. Pages are closed after each test, and no test may leave an uncaught error behind,
 * neither in the page nor in the extension.
 */
export function useBrowser(): Stage {
  const pages: Page[] = [];
  const stage = {
    async show(shown: FixtureArticle, head?: string) {
      const { url, html } = pageOf(shown, head);
      return stage.showHtml(url, html);
    },
    async showHtml(url: string, html: string) {
      stage.web.put(url, html);
      const page = await stage.browser.openPage(url);
      pages.push(page);
      return page;
    },
  } as Stage;

  beforeAll(async () => {
    const name = inject('browser');
    stage.web = await startWeb();
    stage.browser = await launch(name, { extension: builtExtension(name), proxy: stage.web.port });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => {});
    const errors = await stage.browser.errors();
    await stage.browser.forgetErrors();
    expect(errors, 'uncaught errors in the page or the extension').toEqual([]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.web?.close();
  });
  return stage;
}
