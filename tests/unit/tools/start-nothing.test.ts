import { expect, test } from 'vitest';
import { whyNothing } from '../../../tools/start/nothing.mjs';

const url = 'https://n.news.naver.com/mnews/article/1/2';

test.each([
  [
    { code: 1, words: `page.html: expected an article of a known site or board; found none at ${url}` },
    /^No article found at https:\/\/n\.news\.naver\.com\/mnews\/article\/1\/2\b/,
  ],
  [{ code: 0, words: '' }, /^No name in this page has anything to show/],
  [{ code: 1, words: 'page.html: expected text in UTF-8' }, /^No name in this page has anything to show/],
])('a page without marks: %j', (read, says) => {
  expect(whyNothing({ read, url, own: true })).toMatch(says);
});
