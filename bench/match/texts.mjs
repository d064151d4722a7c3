import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/run.mjs';

/** The texts that matchers are measured on, all written by us. */

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const paragraphs = (/** @type {string} */ name) =>
  /** @type {string} */ (JSON.parse(read(`tests/fixtures/articles/${name}.json`)).paragraphs.join('\n\n'));

/** The text of a page's first and only reading, where code is cold. */
export const article = paragraphs('naver-long');

/** @type {Record<string, string[]>} */
export const texts = {
  'ordinary articles': ['businesspost', 'gnuboard', 'hankyung', 'naver-long', 'tf', 'xe-board'].map(paragraphs),
  // The labelled set: every other name in it is a look-alike's.
  'articles full of look-alikes': read('tests/eval/articles.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).body),
};

/** @param {readonly string[]} some @returns {number} UTF-16 units */
export const unitsOf = (some) => some.reduce((sum, { length }) => sum + length, 0);
