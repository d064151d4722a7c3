import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** What a file of src/ may not import: the shell, a browser-extension API, and outside cli/ anything of Node. */
function forbidden(file: string): string[] {
  return importsOf(file).filter((name) => {
    if (name.startsWith('.')) return relative(root, resolve(root, dirname(file), name)).startsWith('extension');
    if (/^(webextension-polyfill|virtual:)/.test(name)) return true;
    return name.startsWith('node:') && !file.startsWith(join('src', 'cli'));
  });
}

test('src/ never imports extension/, nor any browser-extension API; only its command line knows Node', () => {
  const files = filesBelow('src');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => forbidden(file).map((name) => `${file} imports ${name}`))).toEqual([]);
});

test('the domain calls no browser-extension API by its global names', () => {
  const callers = filesBelow('src').filter((file) =>
    /\b(browser|chrome)\.(runtime|storage|tabs|scripting)\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(callers).toEqual([]);
});

test('the content script carries no framework, no HTML parser and no schema library', () => {
  const seen = new Set<string>();
  // Types vanish; only what runs counts.
  const runs = (file: string) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^(?:import|export)(?! type)[^;]*?from '([^']+)'|^import '([^']+)'/gm,
      ),
    ].map((match) => match[1] ?? match[2] ?? '');
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of runs(file)) {
      if (name.startsWith('.') && /\.tsx?$/.test(name)) walk(relative(root, resolve(root, dirname(file), name)));
      else seen.add(name);
    }
  };
  walk('extension/content/index.ts');
  expect(
    [...seen].filter((name) => /^(preact|cheerio|@floating-ui|es-hangul|valibot|webextension-polyfill)/.test(name)),
  ).toEqual([]);
  expect(seen.has('src/lexicon/find-mentions.ts')).toBe(true);
});
