import { describe, expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { readPage } from '../../../src/article/read-page.ts';
import type { Site } from '../../../src/article/site.ts';
import { sitePages } from '../../fixtures/sites.ts';

const sites = sitesJson.sites as Site[];
const read = (html: string, url?: string) => {
  const reading = readPage(htmlTree(html), url === undefined ? null : new URL(url), sites);
  if (reading.kind === 'none') throw new Error(reading.why);
  return reading;
};

describe('the structure', () => {
  const known = sitePages.filter(({ expected, name }) => expected && !name.includes('AMP'));
  test.each(known.map((page) => [`${page.known}: ${page.name}`, page] as const))('%s', (_, { html, url, known }) => {
    const { structure, bodyConfidence } = read(html, url);
    if (known === 'listed') expect(structure).toBe('listed');
    if (known === 'broken-layout') expect(structure).toBe('changed');
    expect(bodyConfidence).toBeGreaterThan(0.5);
    expect(structure === 'listed' ? bodyConfidence >= 0.8 : bodyConfidence <= 0.8).toBe(true);
  });
});
