import { expect, test } from 'vitest';
import type { Deal, PartyRole } from '../../../src/deals/deal.ts';
import { seatOf } from '../../../src/deals/seats.ts';
import { madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

const deal = (...parties: [string, PartyRole][]): Deal =>
  madeDeal({ parties: parties.map(([entity, role]) => ({ entity: id(entity), role })) });
const seat = (one: Deal, ...own: string[]) => seatOf(one, new Set(own.map(id)));

test('who sells faces who buys, and sits beside who sells with it', () => {
  const sale = deal(['a', 'supplier'], ['b', 'supplier'], ['c', 'buyer'], ['d', 'customer']);
  expect(seat(sale, 'a')).toEqual({ role: 'supplier', across: ['c'], beside: ['b'] });
  expect(seat(sale, 'c')).toEqual({ role: 'buyer', across: ['a', 'b'], beside: [] });
  expect(seat(sale, 'd')).toEqual({ role: 'customer', across: ['a', 'b'], beside: ['c'] });
  expect(seat(sale, 'chip')).toEqual({ across: ['c'], beside: [] });
});

test('a business is paid to its seller; money goes into the company', () => {
  const purchase = deal(['a', 'acquirer'], ['s', 'seller'], ['t', 'target'], ['i', 'investor']);
  expect(seat(purchase, 'a')).toEqual({ role: 'acquirer', across: ['s'], beside: ['i'] });
  expect(seat(purchase, 's')).toMatchObject({ across: ['a'] });
  const stake = deal(['i', 'investor'], ['j', 'investor'], ['s', 'seller'], ['v', 'investee']);
  expect(seat(stake, 'i')).toEqual({ role: 'investor', across: ['v'], beside: ['j'] });
  expect(seat(stake, 's')).toMatchObject({ across: ['i', 'j'] });
});

test('a partner is across from partners, and only stands beside a deal of others', () => {
  expect(seat(deal(['a', 'partner'], ['b', 'partner']), 'a')).toEqual({ role: 'partner', across: ['b'], beside: [] });
  expect(seat(deal(['a', 'investor'], ['b', 'partner']), 'b')).toMatchObject({ across: ['a'] });
  expect(seat(deal(['a', 'supplier'], ['b', 'buyer'], ['c', 'partner']), 'c')).toBeNull();
});

test('a member that deals with its own group leaves the word to one that deals with others', () => {
  const within = deal(['a', 'supplier'], ['x', 'supplier'], ['b', 'buyer']);
  expect(seat(within, 'a', 'b')).toEqual({ role: 'buyer', across: ['x'], beside: [] });
  expect(seat(deal(['a', 'supplier'], ['b', 'buyer']), 'a', 'b')).toMatchObject({ across: [] });
});

test('in the data that ship nobody sits across from itself, nor twice', () => {
  const wrong = shippedBook.deals.flatMap((one) =>
    one.parties.flatMap(({ entity }) => {
      const own = shippedBook.kinship.within(entity);
      const found = seatOf(one, own);
      const near = found ? [...found.across, ...found.beside] : [];
      return near.some((name) => own.has(name)) || new Set(near).size < near.length ? [`${one.id} @${entity}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
