import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statedDeals } from '../../../src/extract/stated-deals.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { shipped } from '../lexicon/made-lexicon.ts';
import { articlesOf, entityOf, read } from './read.ts';

const bodies = [...articlesOf('articles.jsonl'), ...articlesOf('more-articles.jsonl')].map(({ body }) => body);

/** Pieces of labelled text put together anew: sentences without beginning or end, names beside the wrong words. */
const spliced = fc
  .array(
    fc
      .tuple(fc.nat(bodies.length - 1), fc.nat(3000), fc.integer({ min: 1, max: 120 }))
      .map(([k, from, length]) => (bodies[k] ?? '').slice(from, from + length)),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const words =
  '엔비디아 메타 삼성전자 H100 GPU 3만 장 10억달러 가 는 에 로부터 와 공급 계약 을 맺었다 . , “ ” ( ) 두 회사 지난달 한다고 밝혔다 지분 % \n'.split(
    ' ',
  );
const babble = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));

test('nothing throws, and every deal rests on a stretch of the body and names each party once', () => {
  fc.assert(
    fc.property(fc.oneof(spliced, babble, fc.string({ unit: 'binary', maxLength: 200 })), (body) => {
      for (const { span, parties, confidence, chips = [] } of read(body)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(body.length);
        expect(parties.length).toBeGreaterThan(0);
        expect(new Set(parties.map(({ entity }) => entity)).size).toBe(parties.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { quantity = 1, quantity_max = 1 } of chips)
          expect(Math.min(quantity, quantity_max)).toBeGreaterThan(0);
      }
    }),
    fuzzRuns(),
  );
});

test('decomposed and full-width bodies state what the usual spelling states, at their own offsets', () => {
  const body = '날씨가 맑다. 메타는 엔비디아로부터 H100 3만 장을 공급받기로 했다.';
  const [deal] = read(body);
  for (const odd of [body.normalize('NFD'), body.replaceAll('H100', 'Ｈ１００')]) {
    const [same] = read(odd);
    expect(same?.parties).toEqual(deal?.parties);
    expect(same?.chips).toEqual(deal?.chips);
    expect(odd.slice(same?.span.start, same?.span.end).normalize('NFKC')).toBe(
      body.slice(deal?.span.start, deal?.span.end),
    );
  }
});

test.each(['공급 ', '지분 3 ', '맺은 ', '엔비디아가 3만 장, ', '함께 가 ', '넣은 ', '달러를 ', '가나다', '('])(
  'a line of 1 MB of %j takes time in proportion to its length',
  (unit) => {
    const time = (length: number) => {
      const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const mentions = findMentions(shipped, body);
      const before = process.cpuUsage();
      statedDeals({ body, mentions }, entityOf);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    time(100_000);
    const short = Math.max(20, time(250_000));
    // Four times as long; twice that again for the noise of a shared machine.
    expect(time(1_000_000)).toBeLessThan(short * 4 * 3);
  },
);

test('sentences that all state deals take time in proportion, too', () => {
  const sentence = '엔비디아가 H100 3만 장을 메타에 10억달러에 공급하기로 했다고 밝혔다. ';
  const body = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
  expect(read(body).length).toBe(1);
});
