import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { cardWords } from './tools/vite/card-words.ts';
import { contentData } from './tools/vite/content-data.ts';
import { extensionManifest } from './tools/vite/extension-manifest.ts';
import { fullLexicon } from './tools/vite/full-lexicon.ts';
import { packAsset } from './tools/vite/pack-asset.ts';
import { withoutInnerHtml } from './tools/vite/without-inner-html.ts';

/**
 * One file builds everything: `--mode chrome` → dist/chrome, `--mode firefox` → dist/firefox, `--mode cli` → dist/cli.mjs.
 * Why not a plugin: docs/decisions/build.md.
 */

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(absolute('package.json'), 'utf8')) as { version: string };

/** Oldest engines we build for; the same numbers stand in manifest.json. */
const targets = { chrome: 'chrome135', firefox: 'firefox140' } as const;

/**
 * Tells V8 to compile all functions of a script while it loads. Left to itself it compiles each at its first call, which
 * costs an article more than half of its time (`npm run bench`). Other engines see a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

export default defineConfig(({ mode }) =>
  mode === 'cli' ? cli() : extension(mode === 'firefox' ? 'firefox' : 'chrome'),
);

function extension(browser: 'chrome' | 'firefox') {
  const outDir = absolute(`dist/${browser}`);
  const build = {
    outDir,
    emptyOutDir: false, // several environments write here, and watch mode would delete what the others wrote
    target: targets[browser],
    modulePreload: false as const,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  };
  /** A script in one classic file: in a page it cannot be a module without exposing files to the page. */
  const classic = (name: string, input: string, postBanner: string) => ({
    consumer: 'client' as const,
    build: {
      ...build,
      rolldownOptions: {
        input: { [name]: absolute(input) },
        output: { format: 'iife' as const, entryFileNames: '[name].js', codeSplitting: false, postBanner },
      },
    },
  });
  const inPage = (name: string, input: string) => classic(name, input, compileAtOnce);
  /** Pages of our own. */
  const page = (inputs: Readonly<Record<string, string>>) => ({
    consumer: 'client' as const,
    build: {
      ...build,
      // A page names all of its modules at once, instead of finding them one behind the other.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, absolute(input)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
  return {
    root: absolute('extension'),
    base: './',
    publicDir: false as const,
    logLevel: 'warn' as const,
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    plugins: [
      withoutInnerHtml(),
      cardWords(),
      contentData(),
      fullLexicon(),
      extensionManifest(browser, version),
      packAsset(version),
      failOnWarning(),
    ],
    builder: {
      async buildApp(builder: import('vite').ViteBuilder) {
        rmSync(outDir, { recursive: true, force: true });
        for (const environment of Object.values(builder.environments)) await builder.build(environment);
      },
    },
    environments: {
      client: page({
        options: 'extension/options.html',
        welcome: 'extension/welcome.html',
        popup: 'extension/popup.html',
      }),
      // By itself its modules are one file, and what it fetches when asked another: nothing is shared with other pages.
      panel: page({ panel: 'extension/panel.html' }),
      // One file, because the browser loads modules one behind the other each time it wakes the background, while the
      // reader waits for a key or a card: 40 ms to an answer in 13 modules, 22 in one file (bench/asleep.mjs).
      background: classic('background', 'extension/background/index.ts', ''),
      early: inPage('early', 'extension/content/early.ts'),
      content: inPage('content', 'extension/content/index.ts'),
      card: inPage('card', 'extension/card/index.tsx'),
      glance: inPage('glance', 'extension/glance/index.ts'),
      english: inPage('english', 'extension/card/english.ts'),
      reader: inPage('reader', 'extension/reader/index.ts'),
    },
  };
}

function cli() {
  return {
    publicDir: false as const,
    logLevel: 'warn' as const,
    build: {
      ssr: absolute('src/cli/main.ts'),
      outDir: absolute('dist'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
    },
  };
}

/** A warning of the bundler is a mistake of ours until shown otherwise; that a busy machine is slow is none. */
function failOnWarning(): Plugin {
  return {
    name: 'chipdeal:fail-on-warning',
    onLog(level, log) {
      // Which plugin took long is told where the machine is busy, and says nothing about what was built.
      if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') this.error(log);
    },
  };
}
