import { expect, test } from 'vitest';
import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { type Office, officeAt } from '../../../src/deals/office.ts';
import { cardAnswer } from '../../../src/ui/card-answer.ts';
import { id, openShippedPack } from './shipped.ts';

const at = (day: string, ...role_of: [string, number?, number?][]) => {
  const offices = role_of.map(([entity, from, to]) => ({ entity: id(entity), title: 'CEO', from, to }) as Office);
  const person = { id: id('someone'), kind: 'person', ko: '아무개', en: 'Someone', role_of: offices };
  return officeAt(person as Extract<CardEntity, { kind: 'person' }>, day)?.entity;
};

test('the office held in the year of the day', () => {
  expect(at('2024-03-01', ['intel', 2021, 2024], ['vmware', 2012, 2021])).toBe('intel');
  expect(at('2020-03-01', ['intel', 2021, 2024], ['vmware', 2012, 2021])).toBe('vmware');
  expect(at('2024-03-01', ['nvidia'])).toBe('nvidia');
});

test('of two at once the one listed first', () => {
  expect(at('2024-03-01', ['samsung-electronics', 2022], ['samsung-group', 2014])).toBe('samsung-electronics');
});

test('after the last the last, before the first none', () => {
  expect(at('2026-01-01', ['vmware', 2012, 2021], ['intel', 2021, 2024])).toBe('intel');
  expect(at('2001-01-01', ['vmware', 2012, 2021], ['intel', 2021, 2024])).toBeUndefined();
});

test('the card of a person shows the deals of the company, as seen from it', () => {
  const question = { asOf: '2024-12-02', companions: [id('xai')] };
  const book = openShippedPack();
  const person = cardAnswer(book, { entity: id('jensen-huang'), ...question });
  const company = cardAnswer(book, { entity: id('nvidia'), ...question });
  expect(person?.person).toMatchObject({ ko: '젠슨 황', office: { entity: 'nvidia' } });
  expect({ ...person, person: undefined }).toEqual({ ...company, person: undefined });
});
