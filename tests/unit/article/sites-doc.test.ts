import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';

test('docs/sites.md says of every entry how and when it was checked', () => {
  const doc = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');
  const rows = doc.split('\n').filter((line) => /^\| [a-z0-9-]+ \|/.test(line) && !line.startsWith('| id |'));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(sitesJson.sites.map(({ id }) => id));
  for (const [number, { name, verified }] of sitesJson.sites.entries()) {
    expect(rows[number]).toContain(`| ${name} |`);
    expect(rows[number]).toContain(`| ${verified} |`);
    expect(rows[number]).toMatch(/\d{4}-\d{2}(?:-\d{2})?[^|]* \|$/);
  }
});
