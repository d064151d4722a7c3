import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { forPages } from '../../../tools/vite/entities-for-pages.ts';
import { found, shippedEntities } from '../lexicon/made-lexicon.ts';

const only = (...ids: string[]) => forPages(shippedEntities, (id) => ids.includes(id));
const idsOf = (...ids: string[]) => only(...ids).map(({ id }) => id);

test('those with deals, their witnesses, and those that keep their names from being found in others', () => {
  const ids = idsOf('samsung-group', 'sk-hynix');
  expect(ids).toContain('sk-hynix');
  expect(ids).toContain('samsung-electronics');
  expect(ids).not.toContain('winpac');
});

test('long English names of persons and Korean firms stay behind, all others travel', () => {
  const page = openLexicon(compileLexicon(only('hanmi-semiconductor', 'jensen-huang', 'applied-materials')));
  expect(found(page, '한미반도체(Hanmi Semiconductor)와 젠슨 황(Jensen Huang)')).toEqual([
    '한미반도체→hanmi-semiconductor',
    '젠슨 황→jensen-huang',
  ]);
  expect(found(page, '어플라이드 머티어리얼즈(Applied Materials)')).toContain('Applied Materials→applied-materials');
});

test('every entity that is asked for is there', () => {
  const all = new Set<EntityId>(shippedEntities.map(({ id }) => id));
  expect(new Set(forPages(shippedEntities, () => true).map(({ id }) => id))).toEqual(all);
});
