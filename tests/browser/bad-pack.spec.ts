import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pageOf } from '../fixtures/sites.ts';
import { builtExtension, launch } from './driver.ts';
import { openCard } from './reader.ts';
import { article } from './use-browser.ts';
import { startWeb } from './web.ts';

/** The built extension with a pack that a change has spoiled; the folder is the caller's to remove. */
function spoiltExtension(change: (pack: { deals: Record<string, unknown>[] }) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'chipdeal-bad-pack-'));
  cpSync(builtExtension(inject('browser')), folder, { recursive: true });
  const file = join(folder, 'pack.json');
  const pack = JSON.parse(readFileSync(file, 'utf8'));
  change(pack);
  writeFileSync(file, JSON.stringify(pack, null, 1));
  return folder;
}

test('a pack with a bad deal is refused whole, and the card says in which file, line and field', async () => {
  const extension = spoiltExtension(({ deals }) => Object.assign(deals[300] ?? {}, { kind: 'gift' }));
  const web = await startWeb();
  const lines = readFileSync(join(extension, 'pack.json'), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('"kind": "gift"')) + 1;
  const { url, html } = pageOf(article('naver-long'));
  web.put(url, html);
  const browser = await launch(inject('browser'), { extension, proxy: web.port });
  try {
    const page = await browser.openPage(url);
    const card = await openCard(page, '엔비디아');
    expect(card).toContain(`pack.json:${line}: deals[300].kind: `);
    expect(card).toMatch(/one of "supply".*found "gift"/);
    expect(await page.inCard((root) => root.querySelectorAll('li time').length)).toBe(0);
    expect(await browser.errors()).toEqual([]);
  } finally {
    await browser.close();
    await web.close();
    rmSync(extension, { recursive: true });
  }
});
