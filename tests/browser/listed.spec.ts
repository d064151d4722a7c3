import { expect, test } from 'vitest';
import { plain, type SitePage } from '../fixtures/sites/site-page.ts';
import { stories } from '../fixtures/sites/stories.ts';
import { sitePages } from '../fixtures/sites.ts';
import type { Page } from './driver.ts';
import { choose, turnOn, until } from './reader.ts';
import { useBrowser } from './use-browser.ts';

/** No mark stands outside of the article: every fixture, opened with the extension in one tab, one after the other. */
const stage = useBrowser();

/** Stands in for every host that is not listed: turning each on by itself would take minutes. */
const turnedOn = 'https://turned-on.example';

/** Text of the article, though the fixture does not count it among its paragraphs, or of an article below it. */
const alsoText: Record<string, string[]> = {
  'a table of figures in the text': ['SK하이닉스 420억원', '마이크론 908억원'],
  'a list in the text': ['네이버클라우드: B200 4000장', 'NHN클라우드: B200 6000장, H200 1000장', '카카오: H200 2000장'],
  'several articles below one another, each with its time': [
    ...stories.rack.paragraphs.map(plain),
    ...stories.power.paragraphs.map(plain),
  ],
  'khan.co.kr, the next article loaded below': stories.rack.paragraphs.map(plain),
};

/** Without a mark, and why. */
const unmarked = [
  // The style of marks does not reach into a shadow tree.
  'msn.com, the text in shadow roots',
  // The text is on no page before the site's own script has drawn it.
  'chosun.com, as the server sends it: the text only as data for the script',
  'a page that holds its text part by part as data',
  // No sentence, so the full reader is not asked.
  'a list of notices without verbs',
];

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a page's marks were found to be. */
interface Seen {
  name: string;
  marks: number;
  /** Marks outside of what the fixture expects, with the text around them. */
  outside: string[];
}

test('every mark of every fixture stands in a paragraph of its article', { timeout: 180_000 }, async () => {
  await choose(stage.browser, '나온 곳마다');
  await turnOn(stage.browser, turnedOn);
  const page = await stage.showHtml(`${turnedOn}/`, '<!doctype html><title>칩신문</title>');
  const seen: Seen[] = [];
  for (const fixture of sitePages) seen.push(await look(page, fixture));
  await choose(stage.browser, '처음 나온 곳만');

  expect(seen.filter(({ outside }) => outside.length > 0)).toEqual([]);
  const withoutArticle = sitePages.filter(({ expected }) => expected === null).map(({ name }) => name);
  expect(seen.filter(({ name, marks }) => marks > 0 && withoutArticle.includes(name))).toEqual([]);
  const none = seen.filter(({ name, marks }) => marks === 0 && !withoutArticle.includes(name));
  expect(none.map(({ name }) => name).sort()).toEqual([...unmarked].sort());
});

async function look(page: Page, { name, url, html, expected, known }: SitePage): Promise<Seen> {
  const { pathname, search } = new URL(url);
  const isListed =
    known === 'listed' || known === 'broken-layout' || (known === 'no-article' && !url.includes('.example'));
  const address = isListed ? url : `${turnedOn}${pathname}${search}`;
  stage.web.put(address, html);
  await page.goto(address);
  const allowed = expected ? [...expected.paragraphs, ...expected.neutral, ...(alsoText[name] ?? [])] : [];
  const find = () => page.evaluate(marksOutside, allowed);
  await until(find, ({ marks }) => marks > 0, expected && !unmarked.includes(name) ? 1500 : 400);
  await sleep(60);
  return { name, ...(await find()) };
}

/** Runs in the page: counts its marks, and gives those that stand in none of the allowed texts. */
function marksOutside(allowed: string[]): { marks: number; outside: string[] } {
  // Letters and figures of the page in a row, and where each text node begins in it.
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const starts = new Map<Node, number>();
  let letters = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      starts.set(node, letters.length);
      letters += lettersOf((node as Text).data);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  const spans = allowed.flatMap((text) => {
    const wanted = lettersOf(text);
    const found: [number, number][] = [];
    for (let at = letters.indexOf(wanted); wanted !== '' && at >= 0; at = letters.indexOf(wanted, at + 1)) {
      found.push([at, at + wanted.length]);
    }
    return found;
  });
  const ranges = [...CSS.highlights]
    .filter(([name]) => /^chipdeal-(company|chip)/.test(name))
    .flatMap(([, highlight]) => [...highlight] as Range[])
    .filter((range) => !range.collapsed);
  const outside = ranges.flatMap((range) => {
    const { startContainer: node, startOffset } = range;
    const at = (starts.get(node) ?? -1) + lettersOf((node as Text).data.slice(0, startOffset)).length;
    if (spans.some(([from, to]) => at >= from && at < to)) return [];
    return [`${range}: ${(node as Text).data.slice(Math.max(0, startOffset - 30), startOffset + 30)}`];
  });
  return { marks: ranges.length, outside };
}
