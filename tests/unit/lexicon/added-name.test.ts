import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddedName } from '../../../src/lexicon/added-name.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { found, made } from './made-lexicon.ts';

const reasonOf = (name: string) => {
  const answer = checkAddedName(name);
  return answer.kind === 'refused' ? answer.reason : 'accepted';
};

describe('a name from outside is accepted or refused with the reason', () => {
  test.each([
    ['한빛소재', 'accepted'],
    ['AT&T', 'accepted'],
    ['KX', 'accepted'],
    ['한빛'.normalize('NFD'), 'accepted'],
    ['', 'no-letters'],
    ['  \u200b', 'no-letters'],
    ['1000', 'no-letters'],
    ['🙂', 'no-letters'],
    ['삼', 'too-short'],
    ['a', 'too-short'],
    ['kx', 'too-short'],
    ['회사', 'too-common'],
    ['반도체', 'too-common'],
    ['에서는', 'too-common'],
    ['the', 'too-common'],
    ['한빛🙂', 'strange-signs'],
    ['한\n빛', 'strange-signs'],
    ['한(빛)', 'strange-signs'],
    ['한…빛', 'strange-signs'],
    ['가나'.repeat(31), 'too-long'],
    ['가'.repeat(50_000), 'too-long'],
  ])('%s: %s', (name, expected) => expect(reasonOf(name)).toBe(expected));

  test('what is accepted is in the form that the lexicon takes', () => {
    expect(checkAddedName(' 한빛\u200b  소재 ')).toEqual({ kind: 'accepted', name: '한빛 소재' });
  });
});

/** Strings as a feed might hold them, many of them close to real names. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('가', '나', '각', 'a', 'B', ' ', '1', '-', '&', '…', '🙂'), { maxLength: 70 })
    .map((all) => all.join('')),
);

test('whatever is accepted is found, and finding ends soon even where a text holds nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 8 }), (names) => {
      const accepted = names.flatMap((name) => {
        const answer = checkAddedName(name);
        return answer.kind === 'accepted' ? [answer.name] : [];
      });
      const [first] = accepted;
      if (first === undefined) return;
      const lexicon = made(...accepted.map((ko, k) => ({ id: `e${k}`, ko, en: `Added Name ${k}` })));
      expect(found(lexicon, `어제 ${first} 왔다`).length).toBeGreaterThan(0);
    }),
    fuzzRuns(),
  );
});

test('names made to slow the search down do not', () => {
  const name = `${'가'.repeat(58)}나`;
  expect(checkAddedName(name).kind).toBe('accepted');
  const lexicon = made({ id: 'slow', ko: name }, { id: 'latin', ko: `${'a'.repeat(58)}b` });
  const plain = made({ id: 'other', ko: '한빛소재' });
  const texts = [`${'가'.repeat(50_000)}`, 'a'.repeat(50_000), '가 '.repeat(25_000), '('.repeat(50_000)];
  const time = (run: () => void) => {
    const since = performance.now();
    run();
    return performance.now() - since;
  };
  for (const text of texts) {
    const base = time(() => found(plain, text));
    expect(time(() => found(lexicon, text))).toBeLessThan(base * 50 + 500);
  }
});
