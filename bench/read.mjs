// Measures reading a page through cheerio in this Node, with all that is loaded once left out: `node bench/read.mjs`.
// Pages are made here; seconds depend on the machine and on what else it does.
import { readFileSync } from 'node:fs';
import { loadTypeScript } from '../tools/load-ts.mjs';

const { htmlTree } = /** @type {typeof import('../src/article/html-tree.ts')} */ (
  await loadTypeScript('src/article/html-tree.ts')
);
const { readPage } = /** @type {typeof import('../src/article/read-page.ts')} */ (
  await loadTypeScript('src/article/read-page.ts')
);
/** @type {{ sites: import('../src/article/site.ts').Site[] }} */
const table = JSON.parse(readFileSync(new URL('../data/sites.json', import.meta.url), 'utf8'));

const sentence =
  '한 회사가 새 가속기 5만 장을 내년까지 들여놓는다고 밝혔다. 값은 <b>2조</b> 원을 넘는 것으로 알려졌다.';
const repeat = (/** @type {string} */ piece, /** @type {number} */ times) => piece.repeat(times);
const related = repeat(
  '<li class="item"><a href="/news/articleView.html?idxno=1"><img src="x.jpg" alt=""><strong class="tit">다른 칩 회사의 새 소식을 알리는 제목</strong><span class="date">2025.10.30</span></a></li>\n',
  40,
);

/** @param {string} body @param {number} bytes how long the page shall be; scripts and lists fill it as in real ones */
function page(body, bytes) {
  const start = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>가속기 5만 장 | 칩신문</title><meta property="og:title" content="가속기 5만 장"><script type="application/ld+json">{"@type":"NewsArticle","headline":"가속기 5만 장","datePublished":"2025-10-31T17:29:00+09:00"}</script></head><body><nav><ul>${related}</ul></nav><h1 class="headline">가속기 5만 장</h1><p class="datetime">입력 2025.10.31 17:29</p><div class="view">${body}</div>`;
  let html = start;
  for (let n = 0; html.length < bytes; n++) {
    html += `<section class="box${n}"><h3>많이 본 뉴스</h3><ul>${related}</ul></section><script>window.data${n}=${JSON.stringify(repeat('a b c ', 400))};</script>`;
  }
  return `${html}</body></html>`;
}

const body = repeat(`<p>${sentence}</p>\n`, 20);
/** @type {readonly (readonly [string, () => string])[]} */
const pages = [
  ['300 KB, a listed site', () => page(`<div id="articletxt">${body}</div>`, 300_000)],
  ['300 KB, an unknown site (density)', () => page(`<div class="x1">${body}</div>`, 300_000)],
  ['300 KB, most of it text', () => page(repeat(`<p>${sentence}</p>\n`, 3000), 0)],
  ['10 MB, scripts and lists', () => page(body, 10_000_000)],
  ['10 MB, text without end', () => page(repeat(`<p>${sentence}</p>`, 100_000), 0)],
  ['10 MB, one paragraph', () => page(`<p>${repeat(`${sentence} `, 100_000)}</p>`, 0)],
  ['100,000 nested elements', () => page(repeat('<div>', 100_000) + body, 0)],
  ['100,000 nested elements, closed', () => page(repeat('<div>', 100_000) + body + repeat('</div>', 100_000), 0)],
  ['100,000 nested inline elements', () => page(repeat('<b><i>', 50_000) + body, 0)],
  [
    '100,000 open elements, 100,000 stray ends',
    () => page(repeat('<div>', 100_000) + repeat('</span>', 100_000) + body, 0),
  ],
  ['100,000 table cells without rows', () => page(repeat('<td>', 100_000) + body, 0)],
  ['1,000,000 elements', () => page(repeat('<p>칩</p>', 1_000_000), 0)],
  ['scripts only', () => page(repeat('<script>render({})</script>', 100_000), 0)],
  ['a tag without end', () => page(`${body}<div class="${repeat('x', 5_000_000)}`, 0)],
  ['1,000,000 attributes', () => page(`<div ${repeat('a="1" ', 1_000_000)}>${body}</div>`, 0)],
  ['1,000,000 opening brackets', () => page(repeat('<', 1_000_000) + body, 0)],
  ['1,000,000 quotes in a tag', () => page(`<div ${repeat('="', 1_000_000)}>${body}`, 0)],
  ['200,000 comments without end', () => page(repeat('<!--', 200_000), 0)],
  ['10 MB of white space', () => page(repeat(' \n', 5_000_000) + body, 0)],
  ['10 MB of spaces in a paragraph', () => page(`<p>${sentence}${repeat(' ', 10_000_000)}x</p>${body}`, 0)],
  ['100,000 images with texts', () => page(`${repeat('<img alt="가속기를 든 사람의 모습">', 100_000)}${body}`, 0)],
  ['100,000 dates', () => page(`${repeat('<p>입력 2025.10.31 17:29</p>', 100_000)}${body}`, 0)],
  [
    'deep JSON-LD',
    () => page(`<script type="application/ld+json">${repeat('[', 100_000)}${repeat(']', 100_000)}</script>${body}`, 0),
  ],
  ['5 MB in the title', () => `<title>${repeat('가 - ', 1_000_000)}</title>${page(body, 0)}`],
];

console.log(`Node ${process.version}`);
for (const [what, make] of pages) {
  const html = make();
  const isHostile = !what.startsWith('300 KB');
  const times = [];
  let answer = '';
  for (let round = 0; round < (isHostile ? 2 : 15); round++) {
    const start = performance.now();
    const reading = readPage(htmlTree(html), new URL('https://www.hankyung.com/article/1'), table.sites);
    times.push(performance.now() - start);
    answer =
      reading.kind === 'none'
        ? reading.why
        : `${reading.paragraphs.length} paragraphs, ${reading.published?.value.iso}`;
  }
  const [first = Number.NaN] = times;
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  console.log(
    `${what.padEnd(44)} ${(html.length / 1e6).toFixed(1).padStart(5)} MB  first ${first.toFixed(0).padStart(5)} ms  median ${median.toFixed(0).padStart(5)} ms  ${answer}`,
  );
}
