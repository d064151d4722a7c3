import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { lastDay } from '../../../src/deals/dates.ts';
import type { Deal } from '../../../src/deals/deal.ts';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { noRates } from '../../../src/deals/rates.ts';
import type { Total } from '../../../src/deals/totals.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { madeBook, madeDeal } from './made.ts';
import { manyDeals } from './many-deals.ts';
import { id, shippedBook } from './shipped.ts';

type World = { readonly deals: readonly Deal[]; readonly entities: readonly CardEntity[] };

/** A total in one line, so that two ways to it can be compared. */
interface Line {
  low: number;
  high: number | null;
  approx: boolean;
  deals: string[];
  reported: string;
}

/**
 * The totals again, by going through everything as one would with a pencil: slow, and without the code under test.
 * It knows the two kinds that `manyDeals` makes.
 */
function slowTotals({ deals, entities }: World, entity: string, asOf: string): Record<string, Line> {
  const parentOf = (one: CardEntity) => ('group' in one && one.group) || ('family' in one && one.family) || undefined;
  const parents = new Map(entities.map((one) => [one.id as string, parentOf(one)]));
  const above = (name: string): string[] => {
    const parent = parents.get(name);
    return parent && parent !== name ? [parent, ...above(parent)] : [];
  };
  const isOwn = (name: string) => name === entity || above(name).includes(entity);
  const isChip = entities.find((one) => one.id === entity)?.kind === 'chip';

  const prior = deals.filter(
    (deal) => lastDay(deal.date) < asOf && [...deal.parties, ...(deal.chips ?? [])].some((one) => isOwn(one.entity)),
  );
  const statusOf = (deal: Deal) => {
    const stages = deal.history ?? [{ date: deal.date, status: deal.status }];
    return stages.filter(({ date }) => lastDay(date) < asOf).at(-1)?.status;
  };
  const looks = prior.flatMap((deal) => {
    const status = statusOf(deal);
    if (status === undefined || status === 'cancelled') return [];
    const roles = deal.kind === 'supply' ? ['supplier', 'buyer'] : ['investor', 'investee'];
    const [givers = [], takers = []] = roles.map((role) => deal.parties.filter((party) => party.role === role));
    const mineAt = [givers, takers].map((side) => side.filter((party) => isOwn(party.entity)));
    const others = [givers, takers].map((side) =>
      side.filter((party) => !isOwn(party.entity)).map((party) => party.entity),
    );
    const isParty = mineAt.flat().length > 0;
    // The side of the giver, unless only the other one is ours or has somebody across.
    const canGive = (mineAt[0]?.length ?? 0) > 0;
    const canTake = (mineAt[1]?.length ?? 0) > 0;
    const gives = canGive && ((others[1]?.length ?? 0) > 0 || !canTake || (others[0]?.length ?? 0) === 0);
    const across = (isParty ? others[gives ? 1 : 0] : deal.kind === 'supply' ? others[1] : []) ?? [];
    const beside = (isParty ? others[gives ? 0 : 1] : []) ?? [];
    const figures = [
      ...(deal.amount
        ? [
            {
              group: `${deal.kind} ${deal.amount.currency}`,
              name: deal.amount.currency as string,
              chip: new Set(deal.chips?.map((chip) => chip.entity)).size === 1 ? deal.chips?.[0]?.entity : undefined,
              shown: !isChip || (deal.chips ?? []).every((chip) => isOwn(chip.entity)),
              low: deal.amount.up_to ? 0 : deal.amount.value,
              high: deal.amount.at_least ? null : deal.amount.value,
              approx: deal.amount.approx === true,
            },
          ]
        : []),
      ...(deal.chips ?? [])
        .filter((chip) => chip.quantity !== undefined || chip.quantity_max !== undefined)
        .map((chip) => ({
          group: `${deal.kind} ${above(chip.entity).at(-1) ?? chip.entity} ${chip.equivalent_only === true}`,
          name: `${chip.entity} ${chip.equivalent_only === true}`,
          chip: chip.entity as string | undefined,
          shown: !isChip || isOwn(chip.entity),
          low: chip.quantity ?? 0,
          high: chip.quantity_max ?? (chip.at_least ? null : (chip.quantity ?? null)),
          approx: chip.approx === true,
        })),
    ];
    const role = isParty ? roles[gives ? 0 : 1] : '';
    const phase = status === 'completed' ? 'delivered' : status === 'planned' ? 'planned' : 'promised';
    const isRumour = status === 'reported' || deal.basis === 'press' || deal.basis === 'estimate';
    return [{ deal, across, beside, figures, role, phase, isRumour }];
  });

  const byId = new Map(deals.map((deal) => [deal.id as string, deal]));
  const isPartOf = (part: Deal, whole: Deal): boolean => {
    const up = part.part_of === undefined ? undefined : byId.get(part.part_of);
    return up !== undefined && (up === whole || isPartOf(up, whole));
  };
  type Look = (typeof looks)[number];
  const hasGroup = (look: Look, group: string) => look.figures.some((figure) => figure.group === group);
  const saysLess = (whole: Look, group: string) =>
    looks.some((part) => {
      if (!isPartOf(part.deal, whole.deal) || !hasGroup(part, group)) return false;
      const namesOf = (look: Look): string[] => [...look.across, ...look.beside];
      const [few, many] = [namesOf(part), namesOf(whole)];
      return few.length < many.length && few.every((one) => many.includes(one));
    });

  const lines: Record<string, Line> = {};
  for (const look of looks) {
    for (const figure of look.figures.filter(({ shown }) => shown)) {
      for (const by of ['counterparty', 'chip'] as const) {
        const who = by === 'chip' ? figure.chip : `${[...look.across].sort()}/${[...look.beside].sort()}`;
        if (who === undefined || (by === 'counterparty' && look.across.length === 0)) continue;
        const stands = (one: Look) => by === 'chip' || !saysLess(one, figure.group);
        const isCovered = looks.some(
          (whole) => isPartOf(look.deal, whole.deal) && hasGroup(whole, figure.group) && stands(whole),
        );
        if (!stands(look) || isCovered) continue;
        const key = [by, who, look.deal.kind, look.role, look.phase, figure.name].join(' | ');
        const line = lines[key] ?? { low: 0, high: 0, approx: false, deals: [], reported: '' };
        lines[key] = line;
        line.low += figure.low;
        line.high = line.high === null || figure.high === null ? null : line.high + figure.high;
        line.approx ||= figure.approx;
        if (!line.deals.includes(look.deal.id)) line.deals.push(look.deal.id);
        if (look.isRumour)
          line.reported = [...line.reported.split(' '), `${look.deal.id}:${figure.low}`].sort().join(' ').trim();
      }
    }
  }
  for (const line of Object.values(lines)) line.deals.sort();
  return lines;
}

/** The totals of the code in the same lines; of what is only reported, the sum and the rows. */
function linesOf(totals: readonly Total[]): Record<string, Line> {
  return Object.fromEntries(
    totals.map((total) => {
      const who = total.by === 'chip' ? total.chip : `${[...total.counterparties].sort()}/${[...total.beside].sort()}`;
      const { measure } = total;
      const name = measure.unit === 'money' ? measure.currency : `${measure.chip} ${measure.equivalent}`;
      const key = [total.by, who, total.kind, total.role ?? '', total.phase, name].join(' | ');
      const reported = `${total.reported?.rows ?? 0} ${total.reported?.sum.low ?? 0}`;
      return [key, { ...total.sum, deals: [...total.deals].sort(), reported }];
    }),
  );
}

/** The same of the reference. */
function withReported(lines: Record<string, Line>): Record<string, Line> {
  return Object.fromEntries(
    Object.entries(lines).map(([key, line]) => {
      const rumours = line.reported.split(' ').filter((one) => one !== '');
      const rows = new Set(rumours.map((one) => one.slice(0, one.lastIndexOf(':')))).size;
      const low = rumours.reduce((sum, one) => sum + Number(one.slice(one.lastIndexOf(':') + 1)), 0);
      return [key, { ...line, reported: `${rows} ${low}` }];
    }),
  );
}

const totalsFrom = (world: World, entity: string, asOf: string) =>
  priorDeals(makeDealBook({ ...world, rates: noRates }), { entity: id(entity), asOf })?.totals ?? [];

describe('sums agree with a slow and obvious reference', () => {
  it('for any small world of deals, entity and day', { timeout: 120_000 }, () => {
    let tranches = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('company-0', 'company-1', 'company-2', 'company-5', 'chip-0', 'chip-1'),
        fc.constantFrom('2018-01-01', '2021-06-15', '2027-01-01'),
        (seed, count, entity, asOf) => {
          const world = manyDeals({ deals: count, companies: 8, seed });
          tranches += world.deals.filter((deal) => deal.part_of).length;
          expect(linesOf(totalsFrom(world, entity, asOf))).toEqual(withReported(slowTotals(world, entity, asOf)));
        },
      ),
      fuzzRuns(300),
    );
    expect(tranches).toBeGreaterThan(500);
  });

  it('for 100,000 deals with tranches', { timeout: 120_000 }, () => {
    const world = manyDeals({ deals: 100_000, companies: 4000, seed: 5, skew: 2 });
    const book = makeDealBook({ ...world, rates: noRates });
    const asked = [...book.index.keys()].sort().filter((_, at) => at % 193 === 0);
    expect(world.deals.filter((deal) => deal.part_of).length).toBeGreaterThan(30_000);
    expect(asked.length).toBeGreaterThan(20);
    let sums = 0;
    const byId = new Map(world.deals.map((deal) => [deal.id, deal]));
    for (const entity of asked) {
      const totals = priorDeals(book, { entity, asOf: '2023-07-01' })?.totals ?? [];
      // Who is not near the entity changes nothing; the reference reads every deal that may.
      const family = new Set([...book.kinship.within(entity), ...book.kinship.above(entity)]);
      const near = new Set(
        world.deals.filter((deal) => [...deal.parties, ...(deal.chips ?? [])].some((one) => family.has(one.entity))),
      );
      for (const deal of near) {
        const up = deal.part_of && byId.get(deal.part_of);
        if (up) near.add(up);
      }
      const names = new Set(
        [...near].flatMap((deal) => [...deal.parties, ...(deal.chips ?? [])].map((one) => one.entity)),
      );
      for (const name of names) for (const one of book.kinship.above(name)) names.add(one);
      const entities = world.entities.filter((one) => names.has(one.id) || family.has(one.id));
      const expected = withReported(slowTotals({ deals: [...near], entities }, entity, '2023-07-01'));
      expect(linesOf(totals)).toEqual(expected);
      sums += totals.length;
    }
    expect(sums).toBeGreaterThan(500);
  });
});

describe('what is never added', () => {
  const sell = (name: string, more: Parameters<typeof madeDeal>[0]) =>
    madeDeal({ id: `2024-05-maker-${name}`, ...more });
  const chips = (quantity: number, more: object = {}) => [{ entity: id('one'), quantity, ...more }];
  const totalsOf = (deals: Deal[], entity = 'maker') =>
    (priorDeals(madeBook(deals), { entity: id(entity), asOf: '2025-01-01' })?.totals ?? []).filter(
      ({ by }) => by === 'chip',
    );
  const sums = (deals: Deal[]) => totalsOf(deals).map(({ sum, deals: rows }) => [sum.low, sum.high, rows.length]);

  it('two orders alike are one sum', () => {
    expect(sums([sell('a', { chips: chips(10) }), sell('b', { chips: chips(5, { approx: true }) })])).toEqual([
      [15, 15, 2],
    ]);
  });

  it.each<[string, Parameters<typeof madeDeal>[0]]>([
    ['equivalents and orders', { chips: chips(5, { equivalent_only: true }) }],
    ['two chips', { chips: [{ entity: id('two'), quantity: 5 }] }],
    [
      'a promise and a delivery',
      { chips: chips(5), status: 'completed', history: [{ date: '2024-05-10', status: 'completed', source: 0 }] },
    ],
    ['a promise and a plan', { chips: chips(5), status: 'planned' }],
    ['two kinds', { chips: chips(5), kind: 'partnership' }],
    [
      'what is sold and what is bought',
      {
        chips: chips(5),
        parties: [
          { entity: id('apart'), role: 'supplier' },
          { entity: id('maker'), role: 'buyer' },
        ],
      },
    ],
  ])('%s', (_, other) => {
    expect(
      sums([sell('a', { chips: chips(10) }), sell('b', other)])
        .map(([low]) => low)
        .sort(),
    ).toEqual([10, 5]);
  });

  it('two currencies', () => {
    const money = (name: string, currency: 'USD' | 'KRW') =>
      sell(name, { chips: [{ entity: id('one') }], amount: { value: 7, currency } });
    expect(sums([money('a', 'USD'), money('b', 'KRW')])).toEqual([
      [7, 7, 1],
      [7, 7, 1],
    ]);
  });

  it('what came to nothing by then, though it had been promised', () => {
    const ended = {
      status: 'cancelled' as const,
      history: [
        { date: '2024-05-10', status: 'signed' as const, source: 0 },
        { date: '2024-08-01', status: 'cancelled' as const, source: 0 },
      ],
    };
    expect(sums([sell('a', { chips: chips(10), ...ended })])).toEqual([]);
  });

  it('keeps 이상 and 최대', () => {
    expect(sums([sell('a', { chips: chips(10) }), sell('b', { chips: chips(5, { at_least: true }) })])).toEqual([
      [15, null, 2],
    ]);
    expect(
      sums([sell('a', { chips: chips(10) }), sell('b', { chips: [{ entity: id('one'), quantity_max: 5 }] })]),
    ).toEqual([[10, 15, 2]]);
  });

  it('tells how much is only reported', () => {
    const [total] = totalsOf([
      sell('a', { chips: chips(10) }),
      sell('b', { chips: chips(5), status: 'reported' }),
      sell('c', { chips: chips(2), basis: 'estimate' }),
    ]);
    expect(total).toMatchObject({ sum: { low: 17 }, reported: { rows: 2, sum: { low: 7 } } });
  });

  it('puts what several bought together down to none of them', () => {
    const parties = [
      { entity: id('maker'), role: 'supplier' as const },
      { entity: id('member'), role: 'buyer' as const },
      { entity: id('apart'), role: 'buyer' as const },
    ];
    const made = madeBook([sell('a', { chips: chips(10), parties })]);
    const of = (entity: string) =>
      priorDeals(made, { entity: id(entity), asOf: '2025-01-01' })?.totals.find(({ by }) => by === 'counterparty');
    expect(of('maker')).toMatchObject({ counterparties: ['member', 'apart'], beside: [] });
    expect(of('member')).toMatchObject({ counterparties: ['maker'], beside: ['apart'] });
  });
});

describe('an umbrella and its tranches count once', () => {
  const totals = (entity: string, asOf: string) => priorDeals(shippedBook, { entity: id(entity), asOf })?.totals ?? [];
  const ofChip = (entity: string, chip: string, asOf: string) =>
    totals(entity, asOf).filter((total) => total.by === 'chip' && total.chip === chip);

  it('the 26만 장 of October 2025, on the cards of 엔비디아 and 블랙웰', () => {
    for (const entity of ['nvidia', 'blackwell']) {
      const orders = ofChip(entity, 'blackwell', '2025-11-01').filter(
        ({ kind, phase, measure }) => kind === 'supply' && phase === 'promised' && measure.unit === 'chips',
      );
      expect(orders).toHaveLength(1);
      expect(orders[0]?.deals).toContain('2025-10-nvidia-korea-government-blackwell-260k');
      expect(
        orders[0]?.deals.filter((deal) =>
          /nvidia-(hyundai|naver|samsung|sk|korea-government-blackwell-50k)/.test(deal),
        ),
      ).toEqual([]);
    }
  });

  it('and to each of the five its own share', () => {
    const shares = ['samsung-electronics', 'sk-group', 'hyundai-motor-group', 'naver-cloud', 'korea-government'].map(
      (buyer) => {
        const own = totals('nvidia', '2025-11-01').filter(
          (total) =>
            total.by === 'counterparty' &&
            total.counterparties.join() === buyer &&
            total.measure.unit === 'chips' &&
            total.measure.chip === 'blackwell',
        );
        return own.map(({ sum: { low, high } }) => [low, high]);
      },
    );
    expect(shares).toEqual([[[50_000, null]], [[50_000, null]], [[50_000, 50_000]], [[60_000, 60_000]], [[0, 50_000]]]);
    const joint = totals('nvidia', '2025-11-01').filter(
      (total) => total.by === 'counterparty' && total.counterparties.length === 5,
    );
    expect(joint).toEqual([]);
  });

  it('NAND of Intel, paid for in two phases', () => {
    for (const asOf of ['2022-06-15', '2025-06-15']) {
      const bought = totals('sk-hynix', asOf).filter(
        (total) =>
          total.by === 'counterparty' && total.kind === 'acquisition' && total.counterparties.includes(id('intel')),
      );
      expect(bought.map(({ sum, deals }) => [sum.low, deals])).toEqual([
        [8_850_000_000, ['2020-10-sk-hynix-solidigm-nand-ssd']],
      ]);
    }
  });
});
