import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../tools/markup/article-of-text.mjs';
import { pageOf } from '../../fixtures/sites.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('articleOf recognizes the site of a copied page', () => {
  test('an XE board: the post, and the table of other headlines apart from it', () => {
    const found = articleOf(
      text(
        '메뉴 건너뛰기',
        '',
        '사진 갈무리.',
        '',
        '메타가 칩을 더 사기로 했다.',
        '',
        '번호 제목 글쓴이 날짜',
        '12 엔비디아 또 올라 뉴스모음 2024.06.19',
      ),
      1,
    );
    expect(found).toMatchObject({
      family: 'xe-board',
      title: '메타가 칩을 더 사기로 했다.',
      paragraphs: ['사진 갈무리.', '메타가 칩을 더 사기로 했다.'],
      relatedTitles: ['엔비디아 또 올라'],
    });
    expect(found.published).toBeUndefined();
  });

  test('a gnuboard board: a year of two digits', () => {
    const found = articleOf(
      text(
        '제목 > it',
        '본문 바로가기',
        '뒤로가기 it',
        '제목',
        '페이지 정보',
        '작성자 관리자 작성일 25-10-31 17:29 조회 2',
        '본문',
        '글이다.',
        '댓글목록 0',
        '등록된 댓글이 없습니다.',
      ),
      2,
    );
    expect(found).toMatchObject({
      family: 'gnuboard',
      title: '제목',
      published: '2025-10-31T17:29',
      paragraphs: ['글이다.'],
    });
    expect(found.url).toContain('wr_id=2');
  });

  test('hankyung.com by its tool bar', () => {
    const found = articleOf(text('제목', '-', '기사 스크랩', '-', '클린뷰', '-', '프린트', '부제', '글이다.'), 3);
    expect(found).toMatchObject({ family: 'hankyung', title: '제목', subtitle: '부제', paragraphs: ['글이다.'] });
  });

  test('tf.co.kr: 입력 and 수정, furniture behind the body', () => {
    const found = articleOf(
      text(
        '비즈팩트',
        '제목',
        '입력: 2024.02.25 00:00 / 수정: 2024.02.26 07:30',
        '글이다.',
        'chip@tf.co.kr',
        '발로 뛰는 제보',
        'HOT NEWS',
      ),
      4,
    );
    expect(found).toMatchObject({
      family: 'tf',
      published: '2024-02-25T00:00',
      modified: '2024-02-26T07:30',
      paragraphs: ['글이다.', 'chip@tf.co.kr'],
    });
  });

  test('businesspost.co.kr: reporter and time, caption, latest articles', () => {
    const found = articleOf(
      text(
        'Cjournal',
        '제목',
        '',
        '나루 기자 naru@businesspost.co.kr\u00a02024-12-02 11:14:34',
        '공유하기',
        '제목',
        '▲ 사진.',
        '글이다.',
        '최신기사',
        '다른 기사',
      ),
      5,
    );
    expect(found).toMatchObject({
      family: 'businesspost',
      title: '제목',
      published: '2024-12-02T11:14:34',
      captions: ['사진.'],
      paragraphs: ['글이다.'],
      relatedTitles: ['다른 기사'],
    });
  });

  test('any other text is put into the mark-up of n.news.naver.com', () => {
    const found = articleOf(text('제목', '입력 2024.12.02. 오후 1:05', '글 <b>이다</b>.', '관련기사', '다른 기사'), 6);
    expect(found).toMatchObject({
      family: 'naver',
      title: '제목',
      published: '2024-12-02T13:05',
      paragraphs: ['글 &lt;b&gt;이다&lt;/b&gt;.'],
    });
    expect(pageOf(found).html).toContain('data-date-time="2024-12-02 13:05:00"');
  });
});
