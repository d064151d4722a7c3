import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseOtherFiles } from '../../../tools/start/saved-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chipdeal-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test.each([
  ['a.md', '# 칩\n\n[엔비디아](https://a.example/) <b>칩</b>\n', /a\.md: expected a page in HTML; found Markdown$/],
  ['b.json', '{"html": "<p>엔비디아</p>"}', /b\.json: expected a page in HTML; found JSON$/],
  ['c.html', '', /c\.html: expected a page; the file is empty$/],
])('%s is not shown as a page', async (name, text, message) => {
  await expect(refuseOtherFiles(fileOf(name, text))).rejects.toThrow(message);
});

test('a page is shown', async () => {
  await expect(refuseOtherFiles(fileOf('d.html', '<p>엔비디아가 칩을 판다.</p>'))).resolves.toBeUndefined();
});
