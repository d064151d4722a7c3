import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { forPages } from '../../../tools/vite/entities-for-pages.ts';
import { found, shippedEntities } from '../lexicon/made-lexicon.ts';

const only = (...ids: string[]) => forPages(shippedEntities, (id) => (ids.includes(id) ? 2 : 0));
const idsOf = (...ids: string[]) => only(...ids).map(({ id }) => id);

test('those with deals, their witnesses, and those that keep their names from being found in others', () => {
  const ids = idsOf('samsung-group', 'sk-hynix');
  expect(ids).toContain('sk-hynix');
  expect(ids).toContain('samsung-electronics');
  expect(ids).not.toContain('winpac');
});

test('Latin names of several words stay behind, but for those of chips; all others travel', () => {
  const page = openLexicon(compileLexicon(only('hanmi-semiconductor', 'jensen-huang', 'applied-materials')));
  expect(found(page, '한미반도체(Hanmi Semiconductor)와 젠슨 황(Jensen Huang)')).toEqual([
    '한미반도체→hanmi-semiconductor',
    '젠슨 황→jensen-huang',
  ]);
  expect(found(page, '어플라이드 머티어리얼즈와 AMAT')).toEqual([
    '어플라이드 머티어리얼즈→applied-materials',
    'AMAT→applied-materials',
  ]);
});

test('of companies with one deal, Latin names of one word stay behind too, but for those in capitals', () => {
  const rare = openLexicon(compileLexicon(forPages(shippedEntities, () => 1)));
  expect(found(rare, '쿼보(Qorvo)와 Qorvo, AUO')).toEqual(['쿼보→qorvo', 'AUO→auo']);
  const known = openLexicon(compileLexicon(only('qorvo')));
  expect(found(known, '쿼보(Qorvo)와 Qorvo')).toEqual(['쿼보→qorvo', 'Qorvo→qorvo', 'Qorvo→qorvo']);
});

test('every entity that is asked for is there', () => {
  const all = new Set<EntityId>(shippedEntities.map(({ id }) => id));
  expect(new Set(forPages(shippedEntities, () => 1).map(({ id }) => id))).toEqual(all);
});
