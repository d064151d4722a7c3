import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { everyday } from '../../../src/lexicon/everyday.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { judgeArticle } from '../../../src/lexicon/judge-article.ts';
import { shipped, shippedEntities } from './made-lexicon.ts';

const kinds = new Map(shippedEntities.map(({ id, kind }) => [id, kind]));
const kindOf = (id: EntityId) => kinds.get(id) ?? 'company';

function judge(title: string, text: string, hasDeals: (id: EntityId) => boolean = () => true) {
  return judgeArticle({
    title,
    text,
    mentions: findMentions(shipped, text, { title }),
    titleMentions: findMentions(shipped, title),
    hasDeals,
    kindOf,
    everyday,
  });
}

interface Line {
  id: string;
  gate: boolean;
  title: string;
  body: string;
}
const lines = readFileSync(new URL('../../eval/gate.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line));

describe('the gate', () => {
  test.each([
    [false, 0.95],
    [true, 0.99],
  ])('%s: right for at least %f of the texts written for it', (gate, least) => {
    const some = lines.filter((line) => line.gate === gate);
    const wrong = some.filter(({ title, body }) => judge(title, body).gate !== gate).map(({ id }) => id);
    expect(some.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / some.length, wrong.join(' ')).toBeGreaterThanOrEqual(least);
  });

  test('nothing is marked where no entity has anything to show', () => {
    expect(judge('엔비디아, 루빈 공개', '엔비디아가 GPU 루빈을 공개했다.', () => false).gate).toBe(false);
  });

  test('a long article needs more evidence than a short one', () => {
    const body = '네이버가 반도체 회사와 서버를 늘린다. 팹리스도 온다.';
    expect(judge('네이버 소식', body).gate).toBe(true);
    expect(judge('네이버 소식', `${body} ${'맛집을 찾아 골목을 걸었다. '.repeat(500)}`).gate).toBe(false);
  });

  test('every everyday entity exists', () => {
    expect([...everyday].filter((id) => !kinds.has(id as EntityId))).toEqual([]);
  });
});

describe('salience', () => {
  const { salience } = judge(
    'TSMC, 새 공장',
    `TSMC가 공장을 짓는다. ASML이 돕는다. ${'공사는 길다. '.repeat(60)} 인텔은 멀었다. 젠슨 황이 왔다.`,
  );
  const of = (id: string) => salience.get(id as EntityId) ?? 0;
  test('headline before first sentences before the rest; persons are left aside', () => {
    expect(of('tsmc')).toBeGreaterThan(of('asml'));
    expect(of('asml')).toBeGreaterThan(of('intel'));
    expect(of('intel')).toBeGreaterThan(0);
    expect(salience.has('jensen-huang' as EntityId)).toBe(false);
    for (const value of salience.values()) expect(value).toBeLessThanOrEqual(1);
  });
});
