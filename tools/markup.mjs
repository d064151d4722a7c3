import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadTypeScript } from './load-ts.mjs';
import { articleOf } from './markup/article-of-text.mjs';
import { command, Plain } from './run.mjs';

/**
 * `node tools/markup.mjs FOLDER OUT`: puts the texts of a folder (plain copies of news pages, furniture and all) into
 * the mark-up of the sites that they come from, so that the extension can be tried on them. Writes OUT/*.html and
 * OUT/index.json: `[{ source, family, url, file }]`.
 */
await command(async () => {
  const [folder, out] = process.argv.slice(2);
  if (!folder || !out) throw new Plain('Expected two folders: node tools/markup.mjs FOLDER OUT');
  if (!existsSync(folder)) throw new Plain(`There is no folder ${folder}.`);
  const sources = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  if (sources.length === 0) throw new Plain(`Expected .txt files in ${folder}.`);

  /** @type {typeof import('../tests/fixtures/sites.ts')} */
  const { pageOf } = await loadTypeScript('tests/fixtures/sites.ts');
  mkdirSync(out, { recursive: true });
  const index = sources.sort().map((source, place) => {
    const article = articleOf(readFileSync(join(folder, source), 'utf8'), place + 1);
    const { url, html } = pageOf(article);
    const file = `${basename(source, '.txt')}.html`;
    writeFileSync(join(out, file), html);
    console.log(`${source}  ${article.family}  ${article.published ?? 'no date'}  ${article.title}`);
    return { source, family: article.family, url, file };
  });
  writeFileSync(join(out, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
});
