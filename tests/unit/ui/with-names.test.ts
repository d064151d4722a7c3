import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { type NamedEntity, splitAtNames } from '../../../src/ui/with-names.tsx';
import { fuzzRuns } from '../fuzz-runs.ts';

const entity = (ko: string): NamedEntity => ({ id: ko as EntityId, ko });
const plain = (parts: ReturnType<typeof splitAtNames>) =>
  parts.map((part) => (typeof part === 'string' ? part : [part.ko]));

test('names stand apart from the words between them; the longest of those that begin at one place counts', () => {
  const all = [entity('SK'), entity('SK하이닉스'), entity('엔비디아')];
  expect(plain(splitAtNames('SK하이닉스에서 엔비디아로, SK도', all))).toEqual([
    ['SK하이닉스'],
    '에서 ',
    ['엔비디아'],
    '로, ',
    ['SK'],
    '도',
  ]);
});

test('a name is offered once, at its first place', () => {
  expect(plain(splitAtNames('메타와 메타', [entity('메타')]))).toEqual([['메타'], '와 메타']);
});

test('the parts put together are the text, whatever the names', () => {
  const word = fc.string({ maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 5 }), (words, names) => {
      const text = words.join(' ');
      const parts = splitAtNames(text, names.map(entity));
      expect(parts.map((part) => (typeof part === 'string' ? part : part.ko)).join('')).toBe(text);
    }),
    fuzzRuns(),
  );
});
