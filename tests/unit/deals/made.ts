import fc from 'fast-check';
import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { shiftDay } from '../../../src/deals/dates.ts';
import type { Deal } from '../../../src/deals/deal.ts';
import { type DealBook, makeDealBook } from '../../../src/deals/deal-book.ts';
import { noRates } from '../../../src/deals/rates.ts';
import { id } from './shipped.ts';

/** Small invented books, and generators of them. */

const company = (name: string, more: object = {}) =>
  ({ id: id(name), kind: 'company', ko: name, en: name, country: 'KR', ...more }) as CardEntity;
const chip = (name: string, family: string) =>
  ({
    id: id(name),
    kind: 'chip',
    ko: name,
    en: name,
    chip_type: 'GPU',
    family: id(family),
    maker: id('maker'),
  }) as CardEntity;

/** A maker, a group with a member that has a member, a family with two chips, and someone apart. */
export const madeEntities: readonly CardEntity[] = [
  company('maker'),
  company('group', { members: ['member'] }),
  company('member', { group: 'group', members: ['grandchild'] }),
  company('grandchild', { group: 'member' }),
  company('apart'),
  chip('family', 'family'),
  chip('one', 'family'),
  chip('two', 'family'),
];

/** A deal with what a test cares about; the rest is filled in. */
export function madeDeal(
  fields: Partial<Omit<Deal, 'id'>> & { readonly id?: string; readonly parties?: Deal['parties'] },
): Deal {
  const date = fields.date ?? '2024-05-10';
  const parties = fields.parties ?? [
    { entity: id('maker'), role: 'supplier' },
    { entity: id('member'), role: 'buyer' },
  ];
  const month = date.length === 4 ? `${date}-00` : date.slice(0, 7);
  return {
    kind: 'supply',
    status: 'announced',
    basis: 'company',
    confidence: 'high',
    note: '시험용 거래다.',
    sources: [{ url: 'https://news.example/1', publisher: '신문', published: date }],
    ...fields,
    date,
    parties,
    id: (fields.id ?? `${month}-${parties[0]?.entity}-test`) as Deal['id'],
  };
}

export function madeBook(deals: readonly Deal[]): DealBook {
  return makeDealBook({ deals, entities: madeEntities, rates: noRates });
}

/** A day of the years 2023 to 2025. */
export const day = fc.integer({ min: 0, max: 1095 }).map((days) => shiftDay('2023-01-01', days));
/** A day, month or year of those years. */
export const looseDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

const someone = fc.constantFrom('maker', 'group', 'member', 'grandchild', 'apart').map(id);
const someChip = fc.constantFrom('family', 'one', 'two').map(id);

/** A book of up to 12 deals of any dates, among the invented entities. */
export const book = fc
  .array(
    fc.record({
      date: looseDate,
      published: fc.option(day, { nil: undefined }),
      parties: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
      chips: fc.uniqueArray(someChip, { maxLength: 2 }),
      kind: fc.constantFrom('supply' as const, 'capex' as const),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    madeBook(
      rows.map(({ date, published, parties, chips, kind }, number) =>
        madeDeal({
          id: `${date.length === 4 ? `${date}-00` : date.slice(0, 7)}-${parties[0]}-made-${number}`,
          date,
          kind,
          parties: parties.map((entity) => ({ entity, role: 'buyer' as const })),
          ...(chips.length > 0 && { chips: chips.map((entity) => ({ entity })) }),
          sources: [{ url: 'https://news.example/1', publisher: '신문', ...(published && { published }) }],
        }),
      ),
    ),
  );
