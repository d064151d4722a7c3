import { expect, it } from 'vitest';
import { reasonOf } from '../../../src/cli/read-text.ts';

it.each([
  ['ENOENT', 'there is none'],
  ['EISDIR', 'found a folder'],
  ['ENOTDIR', 'its path leads through a file'],
  ['EACCES', 'permission to read it is missing'],
  ['ENOTFOUND', 'no server has that name'],
  ['EIO', 'EIO: words of the system'],
])('says what %s means', (code, words) => {
  const error = Object.assign(new Error(`${code}: words of the system, open 'a'`), { code });
  expect(reasonOf(error)).toBe(words);
});

it('says other failures in their own words', () => {
  expect(reasonOf(new Error('bad port'))).toBe('bad port');
  expect(reasonOf('nothing')).toBe('nothing');
});
