import { expect, test } from 'vitest';
import { htmlOfFile } from '../../../extension/sidepanel/html-of-file.ts';

const read = (text: string) => htmlOfFile(new TextEncoder().encode(text));
const snapshot = 'Snapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n\r\n<html>';

test.each([
  ['', 'empty'],
  ['\n \n', 'empty'],
  ['%PDF-1.7', 'other'],
  ['\0\u0001\u0002'.repeat(400), 'other'],
  ['# 칩\n\n[엔비디아](https://a.example/)가 <b>칩</b>을 판다.\n\n## 거래', 'other'],
  ['{"html": "<p>엔비디아</p>"}', 'other'],
  ['<?xml version="1.0"?><rss><item>엔비디아</item></rss>', 'other'],
  ["import a from 'a';\nconst page = '<p>엔비디아</p>';", 'other'],
  ['엔비디아가 칩을 판다.', 'not-html'],
  ['From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n\r\n<html>', 'mhtml'],
  [snapshot, 'mhtml'],
])('a file of %j: %s', (text, fault) => expect(read(text)).toEqual({ fault }));

test.each(['<!doctype html><title>칩</title>', '<p>엔비디아가 칩을 판다.</p>', '\ufeff<!-- saved --><html><body>'])(
  '%j is a page',
  (text) => expect(read(text)).toHaveProperty('html'),
);
