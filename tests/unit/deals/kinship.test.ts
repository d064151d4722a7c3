import { describe, expect, it } from 'vitest';
import { makeKinship } from '../../../src/deals/kinship.ts';
import { madeEntities } from './made.ts';
import { id, shippedBook } from './shipped.ts';

describe('what contains what', () => {
  const kinship = makeKinship(madeEntities);

  it('reaches down every level, and up', () => {
    expect([...kinship.within(id('group'))]).toEqual(['group', 'member', 'grandchild']);
    expect(kinship.above(id('grandchild'))).toEqual(['member', 'group']);
    expect([...kinship.within(id('family'))]).toEqual(['family', 'one', 'two']);
    expect(kinship.above(id('family'))).toEqual([]);
  });

  it('ends where a circle closes', () => {
    const circle = makeKinship([
      { id: id('a'), group: id('b') },
      { id: id('b'), group: id('c') },
      { id: id('c'), group: id('a') },
    ]);
    expect([...circle.within(id('a'))]).toEqual(['a', 'c', 'b']);
    expect(circle.above(id('a'))).toEqual(['b', 'c']);
  });

  it('knows 삼성그룹 and 블랙웰', () => {
    const { within } = shippedBook.kinship;
    expect(within(id('samsung-group')).has(id('samsung-electronics'))).toBe(true);
    expect(within(id('samsung-group')).has(id('harman'))).toBe(true);
    expect(within(id('blackwell')).has(id('b200'))).toBe(true);
    expect(within(id('b200')).has(id('blackwell'))).toBe(false);
  });
});
