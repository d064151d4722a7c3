import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Labelled, scoreMentions } from '../../../src/cli/score-mentions.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import sameIds from '../../eval/same-ids.json' with { type: 'json' };
import { shipped, shippedEntities } from './made-lexicon.ts';

const unscored = shippedEntities.filter(({ kind }) => kind === 'organization' || kind === 'person').map(({ id }) => id);

function scoreOf(file: string) {
  const lines = readFileSync(new URL(`../../eval/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const gold = lines.map((line): Labelled => JSON.parse(line));
  return scoreMentions(
    gold,
    ({ body, title }) => findMentions(shipped, body, title ? { title } : {}),
    sameIds,
    unscored,
  );
}

describe('the labelled set', () => {
  test.each([
    ['articles.jsonl', 0.98],
    ['sentences.jsonl', 0.97],
    ['more-sentences.jsonl', 0.97],
    ['look-alikes.jsonl', 0.97],
    ['blind-sentences.jsonl', 0.95, 0.05],
    ['unseen-sentences.jsonl', 0.97, 0.06],
  ])('%s: F1 of at least %f, at most one look-alike in fifty taken, or as many as said', (file, least, most = 0.02) => {
    const { f1, traps, trapsHit } = scoreOf(file);
    expect(f1).toBeGreaterThanOrEqual(least);
    expect(trapsHit / traps).toBeLessThanOrEqual(most);
  });
});
