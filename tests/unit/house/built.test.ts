import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { listedMatches, type Site } from '../../../src/article/site.ts';

/** What `npm run build` has written; `npm test` builds before it tests. */
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const read = (path: string) => {
  if (!existsSync(`${dist}/${path}`)) throw new Error(`dist/${path} is missing: run "npm run build" first`);
  return readFileSync(`${dist}/${path}`);
};
const gzippedBytes = (...paths: string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

const isModule = /^\s*(import|export)\b/m;

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const manifest = JSON.parse(read(`${browser}/manifest.json`).toString());

  test('content scripts with their names stay below 45 KB, the card below 40 KB, gzipped', () => {
    const siteScripts = readdirSync(`${dist}/${browser}/sites`).map((file) => gzippedBytes(`${browser}/sites/${file}`));
    expect(gzippedBytes(`${browser}/early.js`, `${browser}/content.js`)).toBeLessThan(45_000);
    // A page gets its own site's beside them.
    expect(Math.max(...siteScripts)).toBeLessThan(500);
    expect(gzippedBytes(`${browser}/card.js`)).toBeLessThan(40_000);
    expect(gzippedBytes(`${browser}/glance.js`)).toBeLessThan(6_000);
    // Fetched by pages that the site table does not fit.
    expect(gzippedBytes(`${browser}/reader.js`)).toBeLessThan(20_000);
  });

  test('asks for few permissions and the listed hosts, and opens no file to pages', () => {
    const hosts = listedMatches(sitesJson.sites as Site[]);
    // The side panel is a permission in Chrome alone; Firefox has a sidebar without asking.
    const own = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['scripting', 'storage', 'activeTab', ...own]);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    const ofSites: { js: string[]; matches: string[] }[] = manifest.content_scripts.filter(({ js }: { js: string[] }) =>
      js[0]?.startsWith('sites/'),
    );
    expect(ofSites.flatMap(({ matches }) => matches)).toEqual(hosts);
    for (const script of manifest.content_scripts) if (!ofSites.includes(script)) expect(script.matches).toEqual(hosts);
  });

  test('every file that the manifest names is there', () => {
    const named = [
      ...manifest.content_scripts.flatMap((script: { js: string[]; css?: string[] }) => [
        ...script.js,
        ...(script.css ?? []),
      ]),
      ...Object.values(manifest.icons),
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      manifest.action.default_popup,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      'card.js',
      'glance.js',
      'english.js',
      'reader.js',
      'pack.json',
    ];
    for (const file of named) expect(existsSync(`${dist}/${browser}/${file}`), file).toBe(true);
  });

  test('the card carries no words of the extension’s own pages', () => {
    const asked = read(`${browser}/card.js`)
      .toString()
      .match(/\b(?:popup|panel|export|file|options|welcome)_\w+/g);
    expect(asked).toBeNull();
  });

  test('content scripts are classic: no import, no export, no reach for the network', () => {
    for (const file of ['early.js', 'content.js', 'card.js', 'glance.js', 'english.js', 'reader.js']) {
      const code = read(`${browser}/${file}`).toString();
      expect(code, file).not.toMatch(isModule);
      expect(code, file).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|sendBeacon)\s*\(/);
      expect(code, `${file} carries the schema library`).not.toContain('valibot');
    }
  });

  test('the background is one classic file: the browser starts it while a reader waits', () => {
    expect(manifest.background).toEqual(
      browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    );
    const code = read(`${browser}/background.js`).toString();
    expect(code).not.toMatch(isModule);
    // The words of the toolbar, and none of other places.
    expect(code).toContain('badge_title');
    expect(code).not.toMatch(/\b(?:popup|panel|export|file|options|welcome|card)_\w+:/);
  });

  test('writes no HTML and makes no code', () => {
    const scripts = readdirSync(`${dist}/${browser}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(4);
    for (const file of scripts) {
      expect(read(`${browser}/${file}`).toString(), file).not.toMatch(/\.innerHTML\s*=|\beval\(|new Function\(/);
    }
  });
});

test('each browser gets its own background, and Firefox what Mozilla asks for', () => {
  const chrome = JSON.parse(read('chrome/manifest.json').toString());
  const firefox = JSON.parse(read('firefox/manifest.json').toString());
  expect(chrome.background.service_worker).toBe('background.js');
  expect(chrome.minimum_chrome_version).toBeDefined();
  expect(chrome.browser_specific_settings).toBeUndefined();
  expect(chrome.sidebar_action).toBeUndefined();
  expect(firefox.side_panel).toBeUndefined();
  // Nothing opens by itself.
  expect(firefox.sidebar_action.open_at_install).toBe(false);
  expect(firefox.background.scripts).toEqual(['background.js']);
  expect(firefox.browser_specific_settings.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  });
  expect(firefox.browser_specific_settings.gecko_android).toBeDefined();
});
