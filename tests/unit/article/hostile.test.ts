import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { readPage } from '../../../src/article/read-page.ts';
import type { Site } from '../../../src/article/site.ts';
import { tameHtml } from '../../../src/article/tame-html.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const sites = sitesJson.sites as Site[];
const read = (html: string) => readPage(htmlTree(html), new URL('https://www.hankyung.com/article/1'), sites);
const sentences = [1, 2, 3, 4].map((n) => `${n}번 공장이 새 가속기 5만 장을 내년까지 들여놓는다고 밝혔다.`);
const body = sentences.map((text) => `<p>${text}</p>`).join('');

describe('pages made to hurt: an answer within a second', () => {
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000) + body, true],
    [
      '100,000 nested elements of many names',
      Array.from({ length: 100_000 }, (_, n) => `<x${n}>`).join('') + body,
      true,
    ],
    ['100,000 open elements and 100,000 stray ends', '<div>'.repeat(100_000) + '</span>'.repeat(100_000) + body, true],
    ['half a million list items', `${body}<ul>${'<li>칩'.repeat(500_000)}`, true],
    ['ten million signs of one paragraph', `<p>${`${sentences[0]} `.repeat(250_000)}</p>`, true],
    ['ten million signs in scripts', `<script>${'x("<p>");'.repeat(1_250_000)}</script>${body}`, true],
    ['a script without end', `${body}<script>${'<'.repeat(1_000_000)}`, true],
    ['a tag without end', `${body}<div class="${'x '.repeat(2_000_000)}`, true],
    ['a million attributes', `<div ${'a="1" '.repeat(1_000_000)}>${body}</div>`, true],
    ['half a million opening brackets', '<'.repeat(500_000) + body, true],
    ['a picture of five million signs', `<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">${body}`, true],
    ['names of the prototype', `<div id="__proto__" class="constructor toString">${body}</div>`, true],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${body}`, true],
    ['deep page state', `<script id="__NEXT_DATA__">{"a":${'['.repeat(200_000)}</script>${body}`, true],
    [
      'text in 25,000 elements before the page',
      `${'<i itemprop="datePublished">x</i>'.repeat(25_000)}<body>${body}`,
      true,
    ],
    ['25,000 scripts of data', `${'<script type="application/ld+json">{}</script>'.repeat(25_000)}<body>${body}`, true],
    [
      'a script of five million signs that holds text',
      `<script type="application/ld+json">"${'가'.repeat(5_000_000)}"</script>${body}`,
      true,
    ],
    ['20,000 lines of half addresses', `${body}${`<p>${'a.a-a@a-a.'.repeat(9)}</p>`.repeat(20_000)}`, true],
    ['6,000 articles with headings', `${body}${`<div><h2>가속기 새 소식</h2>${body}</div>`.repeat(6000)}`, true],
    [
      '150,000 open links of a list',
      `${body}${'<li><a href="#">가속기의 새 소식을 알리는 제목</a>'.repeat(150_000)}`,
      false,
    ],
    ['ten million spaces', `<p>${' '.repeat(10_000_000)}</p>${body}`, true],
    ['marks of no width', `<p>${'\u200b\u0300'.repeat(250_000)}</p>${body}`, true],
    ['scripts only', '<script>render({})</script>'.repeat(100_000), false],
  ] as const)('%s', (_, html, isArticle) => {
    const start = process.cpuUsage();
    const reading = read(html);
    // Of the processor, not of the clock: other tests run on the same machine.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    expect(reading.kind).toBe(isArticle ? 'article' : 'none');
  });
});

test('the article is found below 100,000 elements, whole', () => {
  const reading = read('<div>'.repeat(100_000) + body);
  expect(reading.kind === 'article' && reading.paragraphs).toEqual(sentences);
});

test('a body below 100,000 elements keeps its name', () => {
  const reading = read(
    `${'<div>'.repeat(100_000)}<p>엉뚱한 글이 앞에 서 있다고 했다.</p><div id="articletxt">${body}</div>`,
  );
  expect(reading.kind === 'article' && reading.paragraphs).toEqual(sentences);
});

test('any HTML is tamed and read without a throw', () => {
  const piece = fc.constantFrom(
    ...'<div> </div> <p> </b> <b <a href="x> </a> <script> </script> <!-- --> <td> <table> < > " = & </ <title> <textarea> <svg> <template>'.split(
      ' ',
    ),
    sentences[0] ?? '',
    '입력 2025.10.31 17:29',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const html = pieces.join('');
      expect(tameHtml(html).length).toBeLessThanOrEqual(html.length + 10);
      expect(['article', 'none']).toContain(read(html).kind);
    }),
    fuzzRuns(300),
  );
});

test('taming keeps an ordinary page as it is, but for scripts, styles and comments', () => {
  const html =
    '<!doctype html><html><body class="a"><p id=x>가<br/>나<!-- 다 --></p><img alt="a > b"><ul><li>1<li>2</ul>';
  expect(tameHtml(`<style>p{}</style>${html}<script>x()</script></body></html>`)).toBe(
    `${html.replace('<!-- 다 -->', '')}</body></html>`,
  );
});
