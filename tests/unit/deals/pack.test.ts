import { describe, expect, it } from 'vitest';
import { buildPack, openPack } from '../../../src/deals/pack.ts';
import { PackError } from '../../../src/deals/pack-error.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { id, shipped, shippedBook } from './shipped.ts';

const built = buildPack({ ...shipped, version: '1.2.3', date: '2026-11-21' });
const text = JSON.stringify(built);

// A spoilt pack is loose JSON; tests reach into it by path.
type Loose = Record<string, unknown>;
function spoil(change: (pack: Loose) => void): Loose {
  const pack = JSON.parse(text) as Loose;
  change(pack);
  return pack;
}
const rowsOf = (pack: Loose, list: string) => pack[list] as Loose[];
function row(pack: Loose, list: string, at: number): Loose {
  const found = rowsOf(pack, list)[at];
  if (!found) throw new Error(`no ${list}[${at}]`);
  return found;
}

function refusal(json: unknown): PackError {
  try {
    openPack(json);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was taken');
}

describe('a pack', () => {
  const book = openPack(JSON.parse(text));

  it('says its version, its day and how far it reaches', () => {
    expect(book).toMatchObject({ version: '1.2.3', date: '2026-11-21', coversTo: '2026-10' });
  });

  it('answers as the data themselves do', () => {
    const question = { entity: id('nvidia'), asOf: '2025-10-31', companions: [id('naver')] };
    expect(priorDeals(book, question)).toEqual(priorDeals(shippedBook, question));
  });

  it('has a digest that names its data: another one for another figure, the same one in the next version', () => {
    const digestWith = (change: (deal: (typeof shipped.deals)[number]) => (typeof shipped.deals)[number]) =>
      buildPack({ ...shipped, deals: shipped.deals.map(change), version: '2.0', date: '2026-12-01' }).digest;
    const figured = shipped.deals.find(({ amount }) => amount?.value === 1_000_000_000)?.id;
    expect(figured).toBeDefined();
    expect(book.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(digestWith((deal) => deal)).toBe(book.digest);
    expect(
      digestWith((deal) =>
        deal.id === figured && deal.amount ? { ...deal, amount: { ...deal.amount, value: 1_000_000_001 } } : deal,
      ),
    ).not.toBe(book.digest);
  });

  it('leaves the names for the matcher out', () => {
    expect(text).not.toContain('"aliases"');
    expect(book.entities.get(id('nvidia'))).not.toHaveProperty('ambiguous');
    expect(book.entities.get(id('sk-hynix'))).toMatchObject({ ko: 'SK하이닉스', tickers: ['KRX:000660'] });
  });

  it('can be empty', () => {
    const empty = buildPack({ entities: [], deals: [], rates: shipped.rates, version: '0.1', date: '2026-01-01' });
    expect(openPack(JSON.parse(JSON.stringify(empty))).deals).toEqual([]);
  });
});

describe('a bad pack is refused, with the field and what was expected', () => {
  const deal = (change: (deal: Loose) => void, at = 3) => spoil((pack) => change(row(pack, 'deals', at)));
  it.each<[string, unknown, string | RegExp, RegExp]>([
    ['nothing', null, '', /expected/],
    ['text', 'pack', '', /expected/],
    ['a list', [], 'format', /missing/],
    ['half of it', { format: 1 }, 'version', /missing/],
    ['another format', spoil((pack) => Object.assign(pack, { format: 2 })), 'format', /expected 1; found 2/],
    ['a field too many', spoil((pack) => Object.assign(pack, { extra: 1 })), 'extra', /unknown field/],
    [
      'a day that is none',
      spoil((pack) => Object.assign(pack, { date: '2026-02-30' })),
      'date',
      /such as "2026-06-30"/,
    ],
    [
      'a list in the place of the index',
      spoil((pack) => Object.assign(pack, { index: [] })),
      'index',
      /expected an object, found a list/,
    ],
    [
      'a list in the place of rates',
      spoil((pack) => Object.assign(pack.rates as Loose, { perDollar: [] })),
      'rates.perDollar',
      /found a list/,
    ],
    ['a deal without parties', deal((one) => delete one.parties), 'deals[3].parties', /missing/],
    [
      'a kind that is none',
      deal((one) => Object.assign(one, { kind: 'gift' })),
      'deals[3].kind',
      /one of "supply".*found "gift"/,
    ],
    ['an id that is none', deal((one) => Object.assign(one, { id: 'x' })), 'deals[3].id', /kebab-case; found "x"/],
    [
      'an id of another month',
      deal((one) => Object.assign(one, { id: '2001-01-nvidia' })),
      'deals[3].id',
      /begin with/,
    ],
    [
      'a script for an address',
      deal((one) => Object.assign(one, { sources: [{ url: 'javascript:alert(1)', publisher: 'x' }] })),
      'deals[3].sources[0].url',
      /http\(s\) address/,
    ],
    [
      'a party that does not exist',
      deal((one) => Object.assign((one.parties as Loose[])[1] ?? {}, { entity: 'nobody' })),
      /^deals\[3\]\.parties\[1\]\.entity$|^deals\[3\]/,
      /nobody/,
    ],
    [
      'a deal after its own day',
      spoil((pack) => Object.assign(pack, { date: '2024-01-01' })),
      /^deals\[\d+\]/,
      /no later than 2024-01-01/,
    ],
    [
      'an end without a stage',
      spoil((pack) => {
        const at = built.deals.findIndex((one) => one.status === 'completed');
        delete row(pack, 'deals', at).history;
      }),
      /^deals\[\d+\]\.status$/,
      /dated stage/,
    ],
    [
      'a deal twice',
      spoil((pack) => rowsOf(pack, 'deals').push(row(pack, 'deals', 0))),
      `deals[${built.deals.length}].id`,
      /occurs twice/,
    ],
    [
      'an entity twice',
      spoil((pack) => rowsOf(pack, 'entities').push(row(pack, 'entities', 0))),
      `entities[${built.entities.length}].id`,
      /occurs twice/,
    ],
    [
      'a wrong index',
      spoil((pack) => Object.assign(pack.index as Loose, { nvidia: [0] })),
      'index.nvidia',
      /positions of its deals/,
    ],
    [
      'an index that lacks one',
      spoil((pack) => delete (pack.index as Loose).nvidia),
      'index',
      /"nvidia", which is missing/,
    ],
    [
      'an index of someone unknown',
      spoil((pack) => Object.assign(pack.index as Loose, { nobody: [0] })),
      'index.nobody',
      /positions of its deals/,
    ],
  ])('%s', (_, json, field, expected) => {
    const error = refusal(json);
    if (typeof field === 'string') expect(error.field).toBe(field);
    else expect(error.field).toMatch(field);
    expect(error.expected).toMatch(expected);
    expect(error.message).toMatch(/^pack: /);
  });

  it('wherever it is cut off as JSON', () => {
    for (const part of [0.1, 0.5, 0.999])
      expect(() => JSON.parse(text.slice(0, text.length * part))).toThrow(SyntaxError);
  });
});
