import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { shipped, shippedEntities } from './made-lexicon.ts';

const lines = readFileSync(new URL('./marked-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** A sentence as the file writes it, with what is found marked in the same way; persons are left out. */
function marked(body: string): string {
  const persons = new Set(shippedEntities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  let out = '';
  let at = 0;
  for (const { start, end, surface, entity } of findMentions(shipped, body)) {
    if (persons.has(entity)) continue;
    out += `${body.slice(at, start)}[${surface}→${entity}]`;
    at = end;
  }
  return out + body.slice(at);
}

describe('marked sentences', () => {
  test.each(lines)('%s', (line) => {
    expect(marked(line.replace(/\[([^[\]]+)→[a-z0-9-]+\]/g, '$1'))).toBe(line);
  });
});
