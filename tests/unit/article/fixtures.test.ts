import { beforeAll, describe, expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { isListedAt, type Site } from '../../../src/article/site.ts';
import { type Expected, plain, type SitePage } from '../../fixtures/sites/site-page.ts';
import { sitePages } from '../../fixtures/sites.ts';

const sites = sitesJson.sites as Site[];

/** What the reader gives for a page, null for no article; the body as one text with white space folded. */
function read({ html, url }: SitePage) {
  const reading = readPage(htmlTree(html), new URL(url), sites);
  if (reading.kind !== 'article') return null;
  const { title, published, publisher, paragraphs } = reading;
  return {
    title: title?.value ?? null,
    published: published?.value.iso ?? null,
    publisher: publisher?.value ?? null,
    text: paragraphs.join(' ').replace(/\s+/g, ' '),
  };
}

/** The body without what may stand before or behind it. */
const core = (text: string, expected: Expected) =>
  expected.neutral.reduce((left, line) => left.replace(line, ' '), text).trim();

describe.each(sitePages.map((page) => [`${page.known}: ${page.name}`, page] as const))('%s', (_, page) => {
  const { expected } = page;
  let reading: ReturnType<typeof read>;
  beforeAll(() => {
    reading = read(page);
  });
  if (expected === null) {
    test('no article', () => expect(reading).toBeNull());
    return;
  }
  test('title', () => expect(reading?.title).toBe(expected.title));
  test('published', () => expect(reading?.published).toBe(expected.published));
  test('publisher', () => expect(reading?.publisher).toBe(expected.publisher));
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

  test('listed pages stand on listed hosts, the others do not', () => {
    const isListed = ({ url }: SitePage) => sites.some((site) => isListedAt(site, new URL(url).hostname));
    const wrong = sitePages.filter(
      (page) => page.known !== 'no-article' && isListed(page) !== ['listed', 'broken-layout'].includes(page.known),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(sitePages.filter((page) => page.expected).map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { expected, html } = page;
    const words = plain(html).replace(/\s+/g, ' ');
    expect(expected?.mustNotContain.length).toBeGreaterThanOrEqual(3);
    for (const sentence of expected?.mustNotContain ?? []) expect(words).toContain(sentence);
    for (const paragraph of expected?.paragraphs ?? []) expect(words).toContain(paragraph);
  });
});
