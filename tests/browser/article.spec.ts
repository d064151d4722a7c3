import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import sitesJson from '../../data/sites.json';
import { htmlTree } from '../../src/article/html-tree.ts';
import { readPage } from '../../src/article/read-page.ts';
import type { Site } from '../../src/article/site.ts';
import { sitePages } from '../fixtures/sites.ts';
import type { Page } from './driver.ts';
import { useBrowser } from './use-browser.ts';

/** One reader, two worlds: the browser's own tree and cheerio's give the same article. */

const stage = useBrowser();
const sites = sitesJson.sites as Site[];
let code = '';

beforeAll(async () => {
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'chipdeal-reader-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      rolldownOptions: {
        input: { reader: join(import.meta.dirname, 'read-in-page.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
  code = readFileSync(join(outDir, 'reader.js'), 'utf8');
  rmSync(outDir, { recursive: true });
});

/** What the browser reads, as JSON. */
async function readInBrowser(page: Page, html: string, url: string): Promise<unknown> {
  return JSON.parse(
    await page.evaluate(
      (code, html, url, sites) => {
        // The reader's own code, in a page of ours.
        if (!globalThis.readInPage) Function(code)();
        return JSON.stringify(globalThis.readInPage(html, url, JSON.parse(sites)));
      },
      code,
      html,
      url,
      JSON.stringify(sites),
    ),
  );
}

function readInNode(html: string, url: string): unknown {
  const reading = readPage(htmlTree(html), new URL(url), sites);
  return JSON.parse(JSON.stringify(reading.kind === 'none' ? reading : { ...reading, body: reading.body !== null }));
}

test('every fixture reads the same in the browser and through cheerio', { timeout: 120_000 }, async () => {
  const page = await stage.showHtml('https://reader.example/', '<!doctype html><title>reader</title>');
  const different: unknown[] = [];
  for (const { name, html, url } of sitePages) {
    const inBrowser = await readInBrowser(page, html, url);
    const inNode = readInNode(html, url);
    if (JSON.stringify(inBrowser) !== JSON.stringify(inNode)) different.push({ name, inBrowser, inNode });
  }
  expect(sitePages.length).toBeGreaterThan(60);
  expect(different).toEqual([]);
});

const sentence = '한 회사가 새 가속기 5만 장을 내년까지 들여놓는다고 31일 밝혔다. 값은 밝히지 않았다.';
const paragraphs = [1, 2, 3, 4].map((number) => `<p>${number}. ${sentence}</p>`).join('');

test.each([
  [
    'unclosed paragraphs and list items',
    `<div><p>가 ${sentence}<p>나 ${sentence}<p>다 ${sentence}</div><ul><li>하나<li>둘</ul>`,
  ],
  ['tags closed in the wrong order', `<div class="v"><p><b>${sentence}</p></b><p>또 ${sentence}</p></div>`],
  ['a table without its body', `<table><tr><td>${paragraphs}</table>`],
  ['unclosed body', `<body><h1>제목입니다</h1><div class="article_body">${paragraphs}`],
  ['scripts that write tags', `<script>document.write("<p>${sentence}</p>")</script><div>${paragraphs}</div>`],
  [
    'hostile attributes',
    `<div id="__proto__" class="constructor" onclick="x()">${paragraphs}</div><img src=x onerror="document.title='x'">`,
  ],
  ['comments in odd places', `<div><!-- <p>${sentence}</p> -->${paragraphs}<!-- > --></div>`],
])('broken HTML reads the same: %s', async (_, html) => {
  const page = await stage.showHtml('https://reader.example/', '<!doctype html><title>reader</title>');
  const url = 'https://unknown.example/news/1';
  const inNode = readInNode(html, url) as { kind: string };
  expect(inNode.kind).toBe('article');
  expect(await readInBrowser(page, html, url)).toEqual(inNode);
  expect(await page.evaluate(() => document.title)).toBe('reader');
});
