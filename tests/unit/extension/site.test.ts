import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { filesFor, isHeldBy, patternOf, siteOf, siteSchema } from '../../../extension/site.ts';
import type { SiteRecord } from '../../../src/article/site-schema.ts';
import { siteScripts } from '../../../tools/vite/site-scripts.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

test('a site is scheme and host: no port, no path, no password, in the letters of DNS', () => {
  expect(siteOf('https://board.example:8443/bbs?x=1#y')).toBe('https://board.example');
  expect(siteOf('http://user:word@board.example/')).toBe('http://board.example');
  expect(siteOf('https://칩소식.example/')).toBe('https://xn--9l4b4xl7w.example');
  expect(siteOf('HTTPS://Board.Example')).toBe('https://board.example');
  expect(siteOf('http://127.0.0.1:3000/')).toBe('http://127.0.0.1');
});

test('what is no web page has no site', () => {
  for (const address of [
    ...[
      '',
      'board.example',
      'https://',
      'file:///home/a.html',
      'about:blank',
      'chrome://extensions',
      'data:text/html,x',
    ],
    ...[
      'moz-extension://7c1b8a52/popup.html',
      'javascript:alert(1)',
      'ftp://board.example/',
      'view-source:https://a.b/',
    ],
    'blob:https://board.example/1',
  ])
    expect(siteOf(address), address).toBeNull();
});

test('only a site as we write it passes the door', () => {
  for (const site of ['https://board.example', 'http://board.example']) expect(v.is(siteSchema, site)).toBe(true);
  for (const site of ['https://board.example/', 'https://board.example:1', '*://*', 'https://*.example/*', 7, null])
    expect(v.is(siteSchema, site), String(site)).toBe(false);
});

test('any text at all has a site or none, and a site is its own site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
      const site = siteOf(address);
      if (site === null) return;
      expect(siteOf(site)).toBe(site);
      expect(v.is(siteSchema, site)).toBe(true);
      expect(patternOf(site)).toMatch(/^https?:\/\/[^/]+\/\*$/);
    }),
    fuzzRuns(),
  );
});

test('a pattern of the manifest holds its host and all below it, and no other', () => {
  const pattern = '*://*.news.naver.com/*';
  for (const address of ['https://news.naver.com/', 'http://n.news.naver.com:80/article', 'https://m.n.news.naver.com'])
    expect(isHeldBy(pattern, address), address).toBe(true);
  for (const address of [
    'https://naver.com/',
    'https://fakenews.naver.com/',
    'https://news.naver.com.evil.example/',
    'file:///n.news.naver.com/',
  ])
    expect(isHeldBy(pattern, address), address).toBe(false);
  expect(isHeldBy('<all_urls>', 'https://news.naver.com/')).toBe(false);
});

/** As tools/vite/extension-manifest.ts writes them. */
const ofSites = siteScripts(sitesJson.sites as SiteRecord[]);
const matches = ofSites.flatMap((script) => script.matches);
const contentScripts = [
  { matches, js: ['early.js'] },
  ...ofSites.map(({ fileName, matches: own }) => ({ matches: own, js: [fileName] })),
  { matches, js: ['content.js'] },
];

test('every listed host gets the record of its site between the two scripts', () => {
  expect(ofSites.length).toBeGreaterThan(50);
  for (const { fileName, matches: own } of ofSites) {
    const host = own[0]?.replace('*://*.', '').replace('/*', '');
    const files = filesFor(`https://m.${host}/a/1`, contentScripts);
    expect(files.at(0)).toBe('early.js');
    expect(files.slice(1, -1), host).toContain(fileName);
    expect(files.at(-1)).toBe('content.js');
  }
});

test('where two sites share a host, the narrower record comes first; any other site gets none', () => {
  expect(filesFor('https://biz.chosun.com/a', contentScripts)).toEqual([
    'early.js',
    'sites/chosunbiz.js',
    'sites/chosun.js',
    'content.js',
  ]);
  expect(filesFor('https://board.example/a', contentScripts)).toEqual(['early.js', 'content.js']);
});
