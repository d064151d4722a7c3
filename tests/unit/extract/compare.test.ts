import { describe, expect, test } from 'vitest';
import type { DealChip, PartyRole } from '../../../src/deals/deal.ts';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import type { Rates } from '../../../src/deals/rates.ts';
import { type Comparison, compareDeals } from '../../../src/extract/compare.ts';
import type { StatedDeal } from '../../../src/extract/stated-deal.ts';
import { madeBook, madeDeal, madeEntities } from '../deals/made.ts';
import { id, shippedBook } from '../deals/shipped.ts';

/** What is told before or beside a stated deal. */

type Sides = readonly (readonly [string, PartyRole])[];
const partiesOf = (sides: Sides) => sides.map(([entity, role]) => ({ entity: id(entity), role }));
const chips = (entity: string, quantity?: number, more: Partial<DealChip> = {}): DealChip[] => [
  { entity: id(entity), ...(quantity !== undefined && { quantity }), ...more },
];

/** A stated order of `member` from `maker`, unless said otherwise. */
function stated(fields: Omit<Partial<StatedDeal>, 'parties'> & { parties?: Sides } = {}): StatedDeal {
  const { parties, ...rest } = fields;
  return {
    kind: 'supply',
    status: 'announced',
    parties: partiesOf(
      parties ?? [
        ['maker', 'supplier'],
        ['member', 'buyer'],
      ],
    ),
    span: { start: 0, end: 10 },
    confidence: 1,
    ...rest,
  };
}

const compareOne = (
  deal: StatedDeal,
  records: readonly Parameters<typeof madeDeal>[0][],
  asOf = '2025-01-10',
): Comparison => {
  const [first] = compareDeals([deal], madeBook(records.map((record) => madeDeal(record))), asOf);
  if (!first) throw new Error('expected a comparison');
  return first.comparison;
};

/** Kind and difference in short. */
const short = (comparison: Comparison) =>
  'by' in comparison ? `${comparison.kind} ${comparison.by.low}~${comparison.by.high}` : comparison.kind;

const order = (quantity: number | undefined, more: Partial<DealChip> = {}) => ({ chips: chips('one', quantity, more) });

describe('figures', () => {
  test.each<[string, Parameters<typeof stated>[0], Parameters<typeof madeDeal>[0], string]>([
    ['the same number', order(50_000), order(50_000), 'same'],
    ['more', order(260_000), order(50_000), 'larger 210000~210000'],
    ['less', order(40_000), order(50_000), 'smaller 10000~10000'],
    ['about the same', order(52_000, { approx: true }), order(50_000), 'updated'],
    ['one is the other rounded', order(10_000), order(10_080), 'same'],
    ['to one figure nobody rounds', order(50_000), order(54_000), 'smaller 4000~4000'],
    ['up to 100 does not exclude 90', order(undefined, { quantity_max: 100 }), order(90), 'updated'],
    ['at least 90 does not exclude 100', order(90, { at_least: true }), order(100), 'updated'],
    ['at least 200 does exclude 100', order(200, { at_least: true }), order(100), 'larger 100~null'],
    ['a range that holds it', order(40, { quantity_max: 60 }), order(50), 'updated'],
    ['a range above it', order(40, { quantity_max: 60 }), order(30), 'larger 10~30'],
    ['an equivalent is no order', order(600_000, { equivalent_only: true }), order(350_000), 'new'],
    [
      'an equivalent beside an equivalent',
      order(600_000, { equivalent_only: true }),
      order(350_000, { equivalent_only: true }),
      'larger 250000~250000',
    ],
    ['another chip of the family', { chips: chips('two', 50) }, { chips: chips('one', 60) }, 'new'],
    ['a chip beside its family', { chips: chips('one', 50) }, { chips: chips('family', 60) }, 'new'],
    ['no figure on the record', order(50), { chips: chips('one') }, 'new'],
  ])('%s', (_, claim, record, expected) => {
    expect(short(compareOne(stated(claim), [record]))).toBe(expected);
  });

  test('money of one currency', () => {
    const usd = (value: number) => ({ amount: { value, currency: 'USD' as const }, chips: chips('one') });
    expect(short(compareOne(stated(usd(1_080_000_000)), [usd(1_080_000_000)]))).toBe('same');
    expect(short(compareOne(stated(usd(2_000_000_000)), [usd(1_500_000_000)]))).toBe('larger 500000000~500000000');
  });

  test('money of two currencies by the rates of their months, with room for two rates', () => {
    const rates: Rates = {
      source: 'test',
      unit: 'units of the currency for one US dollar',
      perDollar: { KRW: { '2024-05': 1400, '2025-01': 1450 } },
    };
    const record = madeDeal({ chips: chips('one'), amount: { value: 1_000_000_000, currency: 'USD' } });
    const book = makeDealBook({ deals: [record], entities: madeEntities, rates });
    const inWon = (value: number) =>
      compareDeals([stated({ chips: chips('one'), amount: { value, currency: 'KRW' } })], book, '2025-01-10')[0]
        ?.comparison;
    expect(inWon(1_400_000_000_000)?.kind).toBe('same');
    expect(inWon(1_470_000_000_000)?.kind).toBe('same');
    expect(inWon(1_600_000_000_000)).toMatchObject({ kind: 'larger', isInWon: true, by: { approx: true } });
  });
});

describe('what a record may be held against', () => {
  const both = (name: string) => [
    { url: 'https://a.example/1', publisher: '신문', published: '2024-05-10' },
    { url: 'https://b.example/1', publisher: name, published: '2024-05-10' },
  ];
  const press = { ...order(50_000), basis: 'press' as const };

  test('a report needs two publishers; a party needs none', () => {
    expect(compareOne(stated(order(60_000)), [press]).kind).toBe('new');
    expect(compareOne(stated(order(60_000)), [{ ...press, sources: both('신문') }]).kind).toBe('new');
    expect(compareOne(stated(order(60_000)), [{ ...press, sources: both('다른 신문') }]).kind).toBe('larger');
  });

  test('only what was told by the day', () => {
    const at = (date: string, published = date) => ({
      ...order(50_000),
      date,
      sources: [{ url: 'https://a.example/1', publisher: '신문', published }],
    });
    expect(compareOne(stated(order(60_000)), [at('2025-01-09', '2025-01-08')]).kind).toBe('larger');
    // The evening before elsewhere, told today: news of today.
    expect(compareOne(stated(order(60_000)), [at('2025-01-09', '2025-01-10')]).kind).toBe('new');
    expect(compareOne(stated(order(60_000)), [at('2025-01-10')]).kind).toBe('new');
    expect(compareOne(stated(order(50_000)), [at('2025-01-10')])).toMatchObject({ kind: 'same', when: 'same-day' });
    expect(compareOne(stated(order(50_000)), [at('2025-01-11')]).kind).toBe('new');
    expect(compareOne(stated(order(50_000)), [at('2025-01')]).kind).toBe('new');
    expect(compareOne(stated(order(50_000)), [at('2024-05-10', '2025-02-01')]).kind).toBe('new');
  });

  test('the pair on the same sides', () => {
    const from = (giver: string, taker: string): Sides => [
      [giver, 'supplier'],
      [taker, 'buyer'],
    ];
    const record = (sides: Sides) => ({ ...order(50_000), parties: partiesOf(sides) });
    const claim = (sides: Sides, quantity = 60_000) => stated({ ...order(quantity), parties: sides });
    expect(compareOne(claim(from('maker', 'member')), [record(from('member', 'maker'))]).kind).toBe('new');
    expect(compareOne(claim(from('maker', 'member')), [record(from('maker', 'apart'))]).kind).toBe('new');
    // The group's figure and its member's are no contradiction, but may be one figure.
    expect(compareOne(claim(from('maker', 'group')), [record(from('maker', 'member'))]).kind).toBe('new');
    expect(compareOne(claim(from('maker', 'group'), 50_000), [record(from('maker', 'member'))]).kind).toBe('same');
    // Who supplies is the maker, where nobody says otherwise.
    expect(compareOne(claim([['member', 'buyer']]), [record(from('maker', 'member'))]).kind).toBe('larger');
  });

  test('the whole and its parts', () => {
    const whole = {
      id: '2024-05-maker-all',
      ...order(260_000),
      parties: partiesOf([
        ['maker', 'supplier'],
        ['member', 'buyer'],
        ['apart', 'buyer'],
      ]),
    };
    const part = { id: '2024-05-maker-part', part_of: whole.id as never, ...order(50_000) };
    expect(compareOne(stated(order(50_000)), [whole, part]).kind).toBe('same');
    expect(compareOne(stated(order(260_000)), [whole, part])).toMatchObject({
      kind: 'same',
      told: { record: { id: whole.id } },
    });
    // May be a part of the part, or more of the whole than was known.
    expect(compareOne(stated(order(80_000)), [whole, part]).kind).toBe('new');
  });

  test('what is there already is no other figure than what shall come', () => {
    const planned = { ...order(350_000), status: 'planned' as const };
    const claim = stated({ ...order(150_000), status: 'completed' });
    const comparison = compareOne(claim, [planned]);
    expect(comparison).toMatchObject({ kind: 'new', before: { record: { status: 'planned', publisher: '신문' } } });
  });

  test('a contract is not enlarged by another, nor what one firm builds', () => {
    const before = { kind: 'new', before: { record: { publisher: '신문' } } };
    for (const status of ['signed', 'completed'] as const) {
      expect(compareOne(stated({ ...order(60_000), status }), [{ ...order(50_000), status }])).toMatchObject(before);
    }
    const plan = (value: number) => ({ kind: 'capex' as const, amount: { value, currency: 'KRW' as const } });
    const alone = { ...plan(500), parties: partiesOf([['member', 'investor']]) };
    expect(compareOne(stated({ ...plan(600), parties: [['member', 'investor']] }), [alone])).toMatchObject(before);
    expect(compareOne(stated({ ...plan(500), parties: [['member', 'investor']] }), [alone]).kind).toBe('same');
  });

  test('what came to nothing by then is told as before only', () => {
    const record = {
      ...order(50_000),
      status: 'cancelled' as const,
      history: [
        { date: '2024-05-10', status: 'announced' as const, source: 0 },
        { date: '2024-08-10', status: 'cancelled' as const, source: 0 },
      ],
    };
    expect(compareOne(stated(order(50_000)), [record])).toMatchObject({
      kind: 'new',
      before: { record: { status: 'cancelled' } },
    });
    expect(compareOne(stated({ ...order(50_000), status: 'cancelled' }), [record]).kind).toBe('same');
    expect(compareOne(stated(order(50_000)), [record], '2024-07-01').kind).toBe('same');
  });
});

describe('the same event', () => {
  test('a figure of the same month differs; of no known time it is larger or smaller', () => {
    expect(compareOne(stated({ ...order(60_000), date: '2024-05' }), [order(50_000)]).kind).toBe('differs');
    expect(compareOne(stated({ ...order(60_000), date: '2024-06-02' }), [order(50_000)]).kind).toBe('larger');
    expect(compareOne(stated({ ...order(60_000), date: '2024' }), [order(50_000)]).kind).toBe('larger');
  });

  test('further in status is updated; a step back is the same', () => {
    expect(compareOne(stated({ ...order(50_000), status: 'signed' }), [order(50_000)]).kind).toBe('updated');
    expect(compareOne(stated({ ...order(50_000), status: 'reported' }), [order(50_000)]).kind).toBe('same');
  });

  test('what is announced today without figures is the record of today', () => {
    const parties: Sides = [
      ['member', 'partner'],
      ['apart', 'partner'],
    ];
    const record = (date: string) => ({ kind: 'partnership' as const, date, parties: partiesOf(parties) });
    const claim = (more: object = {}) => stated({ kind: 'partnership', parties, ...more });
    expect(compareOne(claim(), [record('2025-01-10')])).toMatchObject({ kind: 'same', when: 'same-day' });
    expect(compareOne(claim({ date: '2025-01-10' }), [record('2025-01-10')])).toMatchObject({ kind: 'same' });
    expect(compareOne(claim({ date: '2024-03' }), [record('2025-01-10')]).kind).toBe('new');
    expect(compareOne(claim(), [record('2024-05-10')])).toMatchObject({ kind: 'new', before: { record: {} } });
  });

  test('a merger is told without figures', () => {
    const merger = { kind: 'acquisition' as const, status: 'announced' as const };
    const sides: Sides = [
      ['member', 'partner'],
      ['apart', 'partner'],
    ];
    expect(compareOne(stated({ ...merger, parties: sides }), [{ ...merger, parties: partiesOf(sides) }]).kind).toBe(
      'same',
    );
  });

  test('a merger that the record tells as a takeover, and the other way round', () => {
    const merger = { kind: 'acquisition' as const, status: 'announced' as const };
    const fellows: Sides = [
      ['member', 'partner'],
      ['apart', 'partner'],
    ];
    const takeover: Sides = [
      ['member', 'acquirer'],
      ['apart', 'target'],
      ['maker', 'seller'],
    ];
    const kindOf = (told: Sides, recorded: Sides) =>
      compareOne(stated({ ...merger, parties: told }), [{ ...merger, parties: partiesOf(recorded) }]).kind;
    expect(kindOf(fellows, takeover)).toBe('same');
    expect(kindOf(takeover, fellows)).toBe('same');
    const reversed: Sides = [
      ['apart', 'acquirer'],
      ['member', 'target'],
    ];
    expect(kindOf(reversed, takeover)).toBe('new');
  });

  test('a takeover is told without figures', () => {
    const takeover = (more: object = {}) => ({
      kind: 'acquisition' as const,
      parties: partiesOf([
        ['member', 'acquirer'],
        ['apart', 'target'],
      ]),
      ...more,
    });
    const claim = (more: object = {}) => ({ ...stated(), ...takeover(more) });
    expect(compareOne(claim(), [takeover()]).kind).toBe('same');
    expect(compareOne(claim({ status: 'completed' }), [takeover()]).kind).toBe('updated');
    expect(compareOne(claim({ amount: { value: 5, currency: 'USD' } }), [takeover()]).kind).toBe('updated');
  });
});

/** What the articles of five days state, as their sentences were read by hand, beside the shipped records. */
describe('five days', () => {
  const compareOn = (asOf: string, ...deals: StatedDeal[]) => compareDeals(deals, shippedBook, asOf);
  const supply = (buyers: readonly string[], more: Omit<Parameters<typeof stated>[0], 'parties'> = {}) =>
    stated({
      ...more,
      parties: [['nvidia', 'supplier'], ...buyers.map((buyer) => [buyer, 'buyer'] as const)],
    });

  test('2024.03.27: 15만 H100 held and 35만 to come, with both readings of the 35만', () => {
    const [held, more] = compareOn(
      '2024-03-27',
      supply(['meta'], { status: 'completed', chips: chips('h100', 150_000) }),
      supply(['meta'], { status: 'planned', chips: chips('h100', 350_000) }),
    );
    expect(held?.comparison).toMatchObject({
      kind: 'new',
      before: { record: { id: '2024-01-nvidia-meta-h100-350k' } },
    });
    expect(held?.readings).toBeNull();
    expect(more?.comparison).toMatchObject({
      kind: 'same',
      when: 'earlier',
      told: { record: { id: '2024-01-nvidia-meta-h100-350k', date: '2024-01-18', publisher: '뉴스핌' } },
    });
    expect(more?.readings).toMatchObject({ ifAdded: 500_000, inAll: 350_000 });
  });

  test('2024.03.27: 네이버클라우드 and 인텔 before they had told of it', () => {
    const [first] = compareOn(
      '2024-03-27',
      stated({
        kind: 'partnership',
        parties: [
          ['naver-cloud', 'partner'],
          ['intel', 'partner'],
        ],
      }),
    );
    expect(first?.comparison).toEqual({ kind: 'new', before: null });
  });

  test('2024.12.02: one paper’s report of the day is held against nothing', () => {
    const [first] = compareOn(
      '2024-12-02',
      supply(['xai'], {
        status: 'reported',
        chips: chips('blackwell'),
        amount: { value: 1_080_000_000, currency: 'USD' },
        amount_krw_reported: 1_510_000_000_000,
        origin: '디지타임스',
      }),
    );
    expect(first?.comparison).toEqual({ kind: 'new', before: expect.anything() });
    expect(first?.comparison).toMatchObject({ before: { record: { id: '2024-06-nvidia-xai-b200-300k-plan' } } });
    expect(first?.wonAtRate).toBeNull();
  });

  test('2025.10.31: five shares, their sum and the 30억 달러 are of the same day', () => {
    const compared = compareOn(
      '2025-10-31',
      ...['korea-government', 'samsung-group', 'sk-group', 'hyundai-motor-group'].map((buyer) =>
        supply([buyer], { chips: chips('blackwell', 50_000) }),
      ),
      supply(['naver'], { chips: chips('blackwell', 60_000) }),
      supply(['korea-government'], { chips: chips('blackwell', 260_000) }),
      stated({
        kind: 'investment',
        parties: [
          ['hyundai-motor-group', 'investor'],
          ['nvidia', 'investor'],
        ],
        amount: { value: 3_000_000_000, currency: 'USD' },
        amount_krw_reported: 4_300_000_000_000,
      }),
    );
    expect(compared.map(({ comparison }) => (comparison.kind === 'same' ? comparison.when : comparison.kind))).toEqual(
      Array(7).fill('same-day'),
    );
    expect(compared.map(({ wonAtRate }) => wonAtRate)).toEqual(Array(7).fill(null));
  });
});
