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

const sentences = [
  '한 회사가 새 가속기 5만 장을 내년까지 들여놓는다고 31일 밝혔다.',
  '값은 밝히지 않았지만 시장에서는 2조 원을 넘는 것으로 보고 있다.',
  '첫 물량은 다음 달 세종의 전산 센터에 들어갈 예정이다.',
];
/** A page with the text in bare paragraphs and something before and behind them. */
const plainPage = ({ head = '', before = '', after = '' }) =>
  `<html><head>${head}<title>가속기 5만 장</title></head><body><h1>가속기 5만 장</h1>${before}<div class="x">${sentences
    .map((text) => `<p>${text}</p>`)
    .join('')}${after}</div></body></html>`;

describe('the time', () => {
  const meta = (time: string) => `<meta property="article:published_time" content="${time}">`;
  const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  test.each([
    ['a label of its own', { before: '<dl><dt>입력</dt><dd>2025.10.31 17:29</dd></dl>' }, '2025-10-31T17:29+09:00'],
    ['only a later change', { before: '<p>수정 2025.11.01 09:00</p>' }, null],
    [
      'no label, between title and body',
      { before: '<p>김하나 기자 2025-10-31 17:29:04</p>' },
      '2025-10-31T17:29+09:00',
    ],
    ['no label, in the page’s head', { head: '', before: '' }, null],
    [
      'a day alone, the minute from a text',
      { head: meta('2025-10-31'), before: '<p>입력 2025.10.31 17:29</p>' },
      '2025-10-31T17:29+09:00',
    ],
    [
      'Korean time marked as UTC',
      { head: meta('2025-10-31T17:29:00Z'), before: '<p>입력 2025.10.31 17:29</p>' },
      '2025-10-31T17:29+09:00',
    ],
    [
      'UTC that is UTC',
      { head: meta('2025-10-31T08:29:00Z'), before: '<p>입력 2025.10.31 17:29</p>' },
      '2025-10-31T17:29+09:00',
    ],
    [
      'a source that repeats the last change',
      {
        head: jsonLd({
          '@type': 'NewsArticle',
          datePublished: '2025-11-01T09:00+09:00',
          dateModified: '2025-11-01T09:00+09:00',
        }),
        before: '<p>입력 2025.10.31 17:29 | 수정 2025.11.01 09:00</p>',
      },
      '2025-10-31T17:29+09:00',
    ],
    [
      'broken JSON-LD',
      { head: '<script type="application/ld+json">{"a": ,"datePublished": "2025-10-31T17:29:00+09:00"}</script>' },
      '2025-10-31T17:29+09:00',
    ],
    ['a date in the text', { after: '<p>회사는 2024년 3월 27일 17시 29분에 공장을 세웠다고 밝혔다.</p>' }, null],
  ] as const)('%s', (_, parts, iso) => {
    expect(read(plainPage(parts)).published?.value.iso ?? null).toBe(iso);
  });

  test('a copy on a site that gives no time of its own: the day of posting only bounds', () => {
    const { published, publisher } = read(
      plainPage({ before: '<p>작성일 2025.10.31 17:29</p>', after: '<p>/연합뉴스</p>' }),
    );
    expect(publisher?.value).toBe('연합뉴스');
    expect(published).toMatchObject({ dates: 'post' });
    expect(published?.confidence).toBeLessThanOrEqual(0.5);
  });
});

describe('the end of the text', () => {
  test.each([
    [
      'a signature behind the last sentence',
      (text: string) => text.replace('예정이다.', '예정이다. 김하나 기자 hana@paper.example'),
    ],
    ['a signature of its own', (text: string) => `${text}<p>김하나 기자 hana@paper.example</p>`],
    ['an address alone', (text: string) => `${text}<p>hana@paper.example</p><p>#반도체 #가속기</p>`],
    [
      'a list of a board',
      (text: string) => `${text}<p>번호 제목 글쓴이 날짜</p><p>36317 엔비디아 시총 1위로 뉴스모음 2024.06.19</p>`,
    ],
    [
      'related headlines',
      (text: string) => `${text}<p>[관련기사]</p><p><a href="/1">엔비디아와 손잡은 칩 회사들</a></p>`,
    ],
    [
      'what sites ask',
      (text: string) => `${text}<p>▶ 칩신문 채널을 구독하세요</p><p>Copyright ⓒ 칩신문. 무단 전재 및 재배포 금지</p>`,
    ],
  ])('%s', (_, change) => {
    expect(read(change(plainPage({}))).paragraphs).toEqual(sentences);
  });
});
