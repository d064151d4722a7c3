import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { lastDay, shiftDay } from '../../../src/deals/dates.ts';
import type { Deal, DealStatus } from '../../../src/deals/deal.ts';
import { id } from './id.ts';

/** As many invented deals as wanted, in the shape of real ones, always the same for one seed: for sums and for the bench. */

/** Numbers from 0 to below 1, always the same (mulberry32, in the public domain). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What to make. */
interface Wanted {
  readonly deals: number;
  readonly companies: number;
  readonly seed: number;
  /** How unequal companies are: with 1 all occur alike; with 3 the first percent take a fifth of the places. */
  readonly skew?: number;
}

/** Companies of which every tenth is a group of the next three, and chips in families of four. */
function manyEntities(companies: number): CardEntity[] {
  const name = (n: number) => `company-${n}`;
  const firms = Array.from({ length: companies }, (_, n) => {
    const place = n % 10;
    return {
      ...{ id: id(name(n)), kind: 'company', ko: `회사${n}`, en: name(n), country: 'KR' },
      ...(place === 0 && { members: [1, 2, 3].filter((k) => n + k < companies).map((k) => name(n + k)) }),
      ...(place > 0 && place < 4 && { group: name(n - place) }),
    } as unknown as CardEntity;
  });
  const chips = Array.from({ length: Math.ceil(companies / 5) }, (_, n) => {
    const family = `chip-${n - (n % 4)}`;
    return {
      id: id(`chip-${n}`),
      kind: 'chip',
      ko: `칩${n}`,
      en: `chip-${n}`,
      chip_type: 'GPU',
      family,
      generic: true,
    };
  });
  return [...firms, ...(chips as unknown as CardEntity[])];
}

/** The deals, oldest first, as data files have them. About a third are tranches, some of them of tranches. */
export function manyDeals({ deals: count, companies, seed, skew = 1 }: Wanted): {
  deals: Deal[];
  entities: CardEntity[];
} {
  const random = makeRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const chance = (share: number) => random() < share;
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chips = Math.ceil(companies / 5);
  const companyId = () => id(`company-${Math.floor(companies * random() ** skew)}`);
  const chipId = () => id(`chip-${Math.floor(chips * random() ** skew)}`);
  const different = (count: number, not: readonly string[] = []) => {
    const found = new Set<ReturnType<typeof companyId>>();
    for (let tries = 0; tries < 20 && found.size < count; tries++) {
      const one = companyId();
      if (!not.includes(one)) found.add(one);
    }
    return [...found];
  };

  const days = Array.from({ length: count }, () => shiftDay('2016-01-01', below(3650))).sort();
  const made: Deal[] = [];
  for (const [number, day] of days.entries()) {
    const whole = made.length > 0 && chance(0.35) ? made[Math.max(0, made.length - 1 - below(30))] : undefined;
    const kind = whole && chance(0.9) ? whole.kind : oneOf(['supply', 'supply', 'investment'] as const);
    const [giving, taking] = kind === 'supply' ? (['supplier', 'buyer'] as const) : (['investor', 'investee'] as const);
    const of = (role: string) =>
      whole?.parties.filter((party) => party.role === role).map(({ entity }) => entity) ?? [];
    const givers = of(giving).length > 0 ? of(giving) : different(kind === 'investment' && chance(0.3) ? 3 : 1);
    const known = of(taking).filter(() => chance(0.6));
    const takers = known.length > 0 ? known : different(chance(0.15) ? 4 : 1, givers);
    const date = chance(0.85) ? day : day.slice(0, chance(0.8) ? 7 : 4);
    const later = shiftDay(lastDay(date), 1 + below(900));
    const first = oneOf<DealStatus>(['reported', 'planned', 'announced', 'signed']);
    const history = chance(0.5)
      ? ([
          { date, status: first, source: 0 },
          { date: later, status: oneOf<DealStatus>(['signed', 'completed', 'cancelled']), source: 0 },
        ] as const)
      : undefined;
    const chip = whole?.chips && chance(0.7) ? oneOf(whole.chips).entity : chipId();
    const quantity = 1 + below(100_000);
    made.push({
      id: `${date.length === 4 ? `${date}-00` : date.slice(0, 7)}-${givers[0]}-${number}` as Deal['id'],
      date,
      kind,
      status: history?.[1].status ?? first,
      basis: oneOf(['both', 'company', 'press', 'estimate']),
      confidence: 'high',
      parties: [
        ...givers.map((entity) => ({ entity, role: giving })),
        ...takers.map((entity) => ({ entity, role: taking })),
      ],
      ...(kind === 'supply' && {
        chips: [
          {
            entity: chip,
            ...(chance(0.9) && { quantity }),
            ...(chance(0.1) && { quantity_max: quantity + below(1000) }),
            ...(chance(0.1) && { at_least: true as const }),
            ...(chance(0.2) && { approx: true as const }),
          },
          ...(chance(0.1) ? [{ entity: chip, quantity: 1 + below(1000), equivalent_only: true as const }] : []),
        ],
      }),
      ...(chance(0.7) && {
        amount: {
          value: (1 + below(1000)) * 1_000_000,
          currency: oneOf(['USD', 'KRW', 'JPY'] as const),
          ...(chance(0.15) && { up_to: true as const }),
        },
      }),
      ...(whole && { part_of: whole.id }),
      ...(history && { history: [...history] }),
      note: '시험용 거래다.',
      sources: [{ url: `https://news.example/${number}`, publisher: '신문', published: date }],
    });
  }
  return { deals: made, entities: manyEntities(companies) };
}
