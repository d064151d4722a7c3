import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { listedMatches } from '../../src/article/site.ts';
import { sitesSchema } from '../../src/article/site-schema.ts';
import { siteScripts } from './site-scripts.ts';

const absolute = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What `manifest.json` holds, as far as this plugin changes it. */
interface Manifest {
  name: string;
  version: string;
  background?: object;
  content_scripts?: object[];
  permissions: string[];
  host_permissions?: string[];
  side_panel?: object;
  sidebar_action?: object;
  browser_specific_settings?: object;
  minimum_chrome_version?: string;
}

/**
 * Writes manifest.json (version, background, listed hosts), a script for each listed site, the mark's css, icons and _locales into the build.
 * Chrome runs a service worker and has a side panel, Firefox an event page and a sidebar; each refuses or warns about the
 * other's keys.
 */
export function extensionManifest(browser: 'chrome' | 'firefox', version: string): Plugin {
  const sources = ['manifest.json', 'data/sites.json', 'extension/content/content.css'].map(absolute);
  return {
    name: 'chipdeal:manifest',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const file of sources) this.addWatchFile(file);
    },
    generateBundle() {
      const manifest = JSON.parse(readFileSync(absolute('manifest.json'), 'utf8')) as Manifest;
      const { sites } = v.parse(sitesSchema, JSON.parse(readFileSync(absolute('data/sites.json'), 'utf8')));
      const matches = listedMatches(sites);
      const scripts = siteScripts(sites);
      manifest.version = version;
      manifest.host_permissions = matches;
      manifest.content_scripts = [
        { matches, js: ['early.js'], run_at: 'document_start', all_frames: true },
        // In frames, too: some sites keep the article in one. Only frames whose own address is listed are meant by that.
        // In the table's order: where two sites share a host, the narrower comes first.
        ...scripts.map(({ fileName, matches }) => ({
          matches,
          js: [fileName],
          run_at: 'document_start',
          all_frames: true,
        })),
        { matches, js: ['content.js'], css: ['content.css'], run_at: 'document_idle', all_frames: true },
      ];
      if (browser === 'chrome') {
        manifest.background = { service_worker: 'background.js' };
        manifest.permissions.push('sidePanel');
        manifest.side_panel = { default_path: 'panel.html' };
        delete manifest.browser_specific_settings;
      } else {
        manifest.background = { scripts: ['background.js'] };
        manifest.sidebar_action = {
          default_panel: 'panel.html',
          default_title: manifest.name,
          default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
          // Firefox would open it at once; the reader opens it when they want it.
          open_at_install: false,
        };
        delete manifest.minimum_chrome_version;
      }
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
      for (const { fileName, source } of scripts) emit(fileName, source);
      emit('content.css', readFileSync(absolute('extension/content/content.css')));
      for (const size of [16, 32, 48, 128])
        emit(`icons/${size}.png`, readFileSync(absolute(`extension/icons/${size}.png`)));
      for (const locale of readdirSync(absolute('extension/_locales'))) {
        const file = `_locales/${locale}/messages.json`;
        emit(file, readFileSync(absolute(`extension/${file}`)));
      }
    },
  };
}
