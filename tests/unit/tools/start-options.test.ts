import { expect, test } from 'vitest';
import { readOptions } from '../../../tools/start/options.mjs';

const page = new URL('../../../demo/article.html', import.meta.url).pathname;

test('without arguments: the demo article in Chromium, under the address of a news site', () => {
  expect(readOptions([])).toMatchObject({ file: page, own: false, browser: 'chromium' });
  expect(readOptions([]).url).toMatch(/^https:\/\/n\.news\.naver\.com\//);
});

test('a page of the user and its address', () => {
  const options = readOptions([page, '--url', 'https://board.example/a?b=1', '--browser', 'firefox']);
  expect(options).toEqual({ file: page, url: 'https://board.example/a?b=1', own: true, browser: 'firefox' });
});

test('the -- that npm takes away may stand there where npm is not between', () => {
  expect(readOptions(['--', page, '--url', 'https://board.example/'])).toMatchObject({ file: page, own: true });
  expect(readOptions(['--'])).toMatchObject({ own: false });
});

test.each([
  [['nowhere.html', '--url', 'https://a.example/'], /There is no page .*nowhere\.html/],
  [[page], /Expected the address that the page was saved from/],
  [[page, '--url', 'a.example'], /--url: expected an address/],
  [[page, '--url', 'file:///etc/passwd'], /--url: expected an address/],
  [['--url', 'https://a.example/'], /expected the page, too/],
  [['--browser', 'opera'], /--browser: expected chromium or firefox/],
  [['--frob'], /^Unknown option '--frob'\. Known options: --url ADDRESS, --browser chromium\|firefox\.$/],
  [[page, page, '--url', 'https://a.example/'], /Expected one page, found 2/],
])('says what was expected: %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
