import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftEdge, rightEdge } from '../../../src/lexicon/edges.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { found, made, shipped, shippedEntities } from './made-lexicon.ts';

const runs = fuzzRuns();

const names = shippedEntities.flatMap(({ ko, en, aliases = [] }) => [ko, en, ...aliases]);
const odd = fc.constantFrom(
  '\u200b',
  '\u00ad',
  '\ufeff',
  'Ａ',
  '\u1100',
  '\u0301',
  '\ud800',
  '\udc00',
  '\n',
  '\u00a0',
  '(',
  ')',
  '…',
);
/** Names, particles, odd units and anything else, in a row. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...names) },
      {
        weight: 3,
        arbitrary: fc.constantFrom('가', '는 ', '와의', ' ', '·', '발 ', '탈', '급', '(', ')', '. ', '칩', '환자'),
      },
      odd,
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  test('nothing is thrown; offsets are valid, ordered and apart; surfaces are exact', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (body, title) => {
        let last = 0;
        for (const { start, end, surface, entity } of findMentions(
          shipped,
          body,
          title === undefined ? {} : { title },
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(surface).toBe(body.slice(start, end));
          expect(entity).toBeTypeOf('string');
          last = end;
        }
      }),
      runs,
    );
  });

  test('composed and decomposed Hangul give the same names', () => {
    const plain = fc
      .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom('가 ', '는 ', ' ', '·', '급 ', '다. ')), {
        maxLength: 16,
      })
      .map((parts) => parts.join('').normalize('NFC'));
    const key = (body: string) =>
      findMentions(shipped, body).map(({ surface, entity }) => `${surface.normalize('NFC')} ${entity}`);
    fc.assert(
      fc.property(plain, (body) => {
        expect(key(body.normalize('NFD'))).toEqual(key(body));
      }),
      runs,
    );
  });

  test('how the text was put together changes nothing', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 6 }), (body, cuts) => {
        const at = cuts.map((cut) => cut % (body.length + 1)).sort((a, b) => a - b);
        const joined = [0, ...at].map((from, k) => body.slice(from, at[k] ?? body.length)).join('');
        expect(findMentions(shipped, joined)).toEqual(findMentions(shipped, body));
      }),
      runs,
    );
  });
});

/** Leftmost-longest by trying every name at every place: slow, and plain to see. */
function slowly(list: readonly { id: string; ko: string }[], body: string): string[] {
  const out: string[] = [];
  let before = -1;
  for (let start = 0; start < body.length; ) {
    const fits = list
      .filter(({ ko }) => body.startsWith(ko, start))
      .filter(({ ko }) => rightEdge(body, start, start + ko.length, 0) && leftEdge(body, start, before, false))
      .sort((a, b) => b.ko.length - a.ko.length);
    const [best] = fits;
    if (best === undefined) {
      start++;
      continue;
    }
    out.push(`${best.ko}→${best.id}`);
    start += best.ko.length;
    before = start;
  }
  return out;
}

test('an opened lexicon finds what a slow search finds', () => {
  const syllable = fc.constantFrom('가', '나', '다', '와', '의', '삼', '성', '각');
  const name = fc.array(syllable, { minLength: 2, maxLength: 5 }).map((units) => units.join(''));
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
      fc.array(fc.oneof(syllable, fc.constantFrom(' ', '·', 'x')), { maxLength: 60 }).map((units) => units.join('')),
      (list, body) => {
        const entities = list.map((ko, k) => ({ id: `e${k}`, ko }));
        const lexicon = made(...entities);
        expect(found(lexicon, body)).toEqual(slowly(entities, body));
      },
    ),
    runs,
  );
});

test('a lexicon of more than 65,536 units in all finds its last name as its first', () => {
  const names = Array.from({ length: 12_000 }, (_, k) => {
    const syllables = [k % 97, (k * 7) % 89, (k * 13) % 83, k % 12].map((n) => String.fromCharCode(0xac00 + n * 28));
    return `${syllables.join('')}${k}전자`;
  });
  const lexicon = made({ id: 'many', ko: names[0], aliases: names.slice(1) });
  for (const name of [names[0], names[5_000], names[11_999]]) {
    expect(found(lexicon, `오늘 ${name}가`)).toEqual([`${name}→many`]);
  }
});
