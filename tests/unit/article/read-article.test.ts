import { expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { isListedAt, listedMatches, type Site } from '../../../src/article/site.ts';
import { flowBreak, flowReader } from '../../../src/article/text-flow.ts';

const sites = sitesJson.sites as Site[];
const read = (html: string, url: string) => readArticle(htmlTree(html), new URL(url), sites);

test('a listed site: title, time, body without its captions', () => {
  const article = read(
    `<h2 id="title_area">칩을 사다</h2><span class="_ARTICLE_DATE_TIME" data-date-time="2025-11-03 09:30:00"></span>
     <article id="dic_area">첫 줄<br><br><span class="end_photo_org">사진 인텔</span>둘째 줄</article><ul><li>엔비디아</li></ul>`,
    'https://n.news.naver.com/mnews/article/001/1',
  );
  expect(article?.site.id).toBe('naver-news');
  expect(article?.title).toBe('칩을 사다');
  expect(article?.published).toMatchObject({ iso: '2025-11-03T09:30+09:00', dates: 'article' });
  if (!article) throw new Error('no article');
  const flow = flowReader(article.body, article.excluded);
  flow.read(1000);
  expect(flow.take().text.split(flowBreak)).toEqual(['첫 줄', '둘째 줄']);
});

test('JSON-LD gives the time, nested or not; broken JSON-LD is passed over', () => {
  const page = (
    ld: string,
  ) => `<script type="application/ld+json">{oops</script><script type="application/ld+json">${ld}</script>
    <h1 class="headline">제목</h1><div id="articletxt">본문</div><div class="datetime"><span class="txt-date">2024.02.21 10:00</span></div>`;
  const nested = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2024-02-21T09:00:00+09:00' }] });
  expect(read(page(nested), 'https://www.hankyung.com/article/1')?.published).toMatchObject({
    iso: '2024-02-21T09:00+09:00',
    from: 'json-ld',
  });
  expect(read(page('{"a":1}'), 'https://www.hankyung.com/article/1')?.published).toMatchObject({
    iso: '2024-02-21T10:00+09:00',
  });
});

test('a board is told by its structure, and its date is that of the post', () => {
  const html = `<h1 id="bo_v_title"><span class="bo_v_tit">옮긴 글</span></h1><section id="bo_v_info"><strong class="if_date">작성일 25-10-31 17:29</strong></section><div id="bo_v_con"><p>본문</p></div>`;
  const article = read(html, 'https://board.example/bbs/board.php?bo_table=it&wr_id=1');
  expect(article?.site.id).toBe('gnuboard');
  expect(article?.published).toMatchObject({ day: '2025-10-31', dates: 'post' });
  // Boards with short addresses have the same structure.
  expect(read(html, 'https://board.example/it/1')?.site.id).toBe('gnuboard');
});

test('no body, no article', () => {
  expect(read('<h1>목록</h1><ul><li>엔비디아</li></ul>', 'https://n.news.naver.com/')).toBeNull();
  expect(read('', 'https://www.hankyung.com/')).toBeNull();
});

test('a host is listed with its subdomains, not with names that merely end alike', () => {
  const naver = sites.find((site) => site.id === 'tf');
  if (!naver) throw new Error('no entry');
  expect(isListedAt(naver, 'news.tf.co.kr')).toBe(true);
  expect(isListedAt(naver, 'tf.co.kr')).toBe(true);
  expect(isListedAt(naver, 'evil-tf.co.kr')).toBe(false);
  expect(listedMatches(sites)).toContain('*://*.news.naver.com/*');
});
