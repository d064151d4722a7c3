import { describe, expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { paragraphsOf } from '../../../src/article/body-text.ts';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import type { Site } from '../../../src/article/site.ts';
import { type Expected, plain, type SitePage } from '../../fixtures/sites/site-page.ts';
import { sitePages } from '../../fixtures/sites.ts';

const sites = sitesJson.sites as Site[];

/** What the reader gives for a page; the body as one text with white space folded. */
function read(page: SitePage) {
  const article = readArticle(htmlTree(page.html), new URL(page.url), sites);
  return article && { ...article, text: paragraphsOf(article).join(' ').replace(/\s+/g, ' ') };
}

/** The body without what may stand before or behind it. */
const core = (text: string, expected: Expected) =>
  expected.neutral.reduce((left, line) => left.replace(line, ' '), text).trim();

describe.each(sitePages.map((page) => [`${page.known}: ${page.name}`, page] as const))('%s', (_, page) => {
  const { expected } = page;
  const reading = read(page);
  if (expected === null) {
    test('no article', () => expect(reading?.text ?? '').toBe(''));
    return;
  }
  test('title', () => expect(reading?.title).toBe(expected.title));
  test('published', () => expect(reading?.published?.iso ?? null).toBe(expected.published));
  test('first sentence', () =>
    expect(core(reading?.text ?? '', expected).slice(0, expected.first.length)).toBe(expected.first));
  test('last sentence', () =>
    expect(core(reading?.text ?? '', expected).slice(-expected.last.length)).toBe(expected.last));
  test('every paragraph once', () => {
    const times = expected.paragraphs.map((paragraph) => (reading?.text ?? '').split(paragraph).length - 1);
    expect(times).toEqual(expected.paragraphs.map(() => 1));
  });
  test('nothing of what stands around', () => {
    expect(reading).not.toBeNull();
    expect(expected.mustNotContain.filter((sentence) => reading?.text.includes(sentence))).toEqual([]);
  });
});

describe('the fixtures themselves', () => {
  test('each has a name and an address of its own', () => {
    expect(new Set(sitePages.map((page) => page.name)).size).toBe(sitePages.length);
    expect(new Set(sitePages.map((page) => page.url)).size).toBe(sitePages.length);
  });

  test.each(sitePages.filter((page) => page.expected).map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { expected, html } = page;
    const words = plain(html).replace(/\s+/g, ' ');
    expect(expected?.mustNotContain.length).toBeGreaterThanOrEqual(3);
    for (const sentence of expected?.mustNotContain ?? []) expect(words).toContain(sentence);
    for (const paragraph of expected?.paragraphs ?? []) expect(words).toContain(paragraph);
  });
});
