import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../src/deals/dates.ts';
import { dealsOf } from '../../../src/deals/deal-book.ts';
import { unfold } from '../../../src/deals/fold-parts.ts';
import { type PriorAnswer, priorDeals } from '../../../src/deals/prior-deals.ts';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { statusAt } from '../../../src/deals/status-at.ts';
import { book, day, madeBook, madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

/** The ids of rows and of their parts. */
const idsOf = (rows: readonly PriorRow[]) => unfold(rows).map((row) => row.deal.id as string);

function ask(entity: string, asOf: string, companions: string[] = [], from = shippedBook): PriorAnswer {
  const answer = priorDeals(from, { entity: id(entity), asOf, companions: companions.map(id) });
  if (!answer) throw new Error(`${entity} is not known`);
  return answer;
}

describe('the door', () => {
  it('answers null for an entity that the book does not know', () => {
    expect(priorDeals(shippedBook, { entity: id('no-such-entity'), asOf: '2025-10-31' })).toBeNull();
  });

  it.each(['2025-10', '2025', '31.10.2025', '2025-02-30', ''])('refuses %j as a day', (asOf) => {
    expect(() => priorDeals(shippedBook, { entity: id('nvidia'), asOf })).toThrow(/expected asOf as a day such as/);
  });

  it('passes over companions that the book does not know', () => {
    expect(ask('nvidia', '2024-12-02', ['nobody', 'nvidia']).prior.every((row) => row.companions.length === 0)).toBe(
      true,
    );
  });

  it('answers empty lists for an entity without deals', () => {
    expect(ask('apart', '2024-01-01', [], madeBook([]))).toMatchObject({
      prior: [],
      sameDay: [],
      later: [],
      undated: [],
    });
  });
});

describe('prior, same day, later, undated', () => {
  const when = (date: string, asOf: string, sources: (string | undefined)[]) => {
    const deal = madeDeal({
      date,
      sources: sources.map((published, n) => ({
        url: `https://news.example/${n}`,
        publisher: '신문',
        ...(published && { published }),
      })),
    });
    const answer = ask('maker', asOf, [], madeBook([deal]));
    return (['prior', 'sameDay', 'later', 'undated'] as const).find((list) => answer[list].length > 0);
  };

  it.each([
    ['a day before, told then', '2024-05-09', ['2024-05-09'], 'prior'],
    ['a day before, first told on the day', '2024-05-09', ['2024-05-10', '2024-05-12'], 'sameDay'],
    ['a day before, told then by one of two', '2024-05-09', ['2024-05-10', '2024-05-09'], 'prior'],
    ['a day before, by a source without a date', '2024-05-09', [undefined], 'prior'],
    ['a day before, a source of that month', '2024-05-09', ['2024-05'], 'prior'],
    ['a day before, all sources younger', '2024-05-09', ['2025'], 'sameDay'],
    ['two days before, all sources younger', '2024-05-08', ['2024-05-10'], 'prior'],
    ['the day, told before', '2024-05-10', ['2024-05-01'], 'sameDay'],
    ['the day after', '2024-05-11', ['2024-05-11'], 'later'],
    ['the month before', '2024-04', ['2024-04-20'], 'prior'],
    ['the month of the day', '2024-05', ['2024-05-01'], 'undated'],
    ['the year of the day', '2024', ['2024-01-01'], 'undated'],
    ['the month after', '2024-06', ['2024-06-01'], 'later'],
    ['the year before', '2023', ['2023-01-01'], 'prior'],
  ])('a deal of %s', (_, date, sources, expected) => {
    expect(when(date, '2024-05-10', sources)).toBe(expected);
  });

  it('holds each deal of the entity once, whatever the day', () => {
    fc.assert(
      fc.property(book, day, fc.constantFrom('maker', 'group', 'member', 'family', 'one'), (made, asOf, entity) => {
        const answer = ask(entity, asOf, ['apart', 'grandchild'], made);
        const all = [answer.prior, answer.sameDay, answer.later, answer.undated].flatMap(idsOf);
        expect([...all].sort()).toEqual(
          dealsOf(made, id(entity))
            .map((deal) => deal.id as string)
            .sort(),
        );
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('never shows as prior what is dated on the day or after it, nor a status of that time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedBook.entities.keys()), day, (entity, asOf) => {
        for (const { deal, status } of ask(entity, asOf).prior) {
          expect(deal.date < asOf).toBe(true);
          expect(asOf.startsWith(deal.date)).toBe(false);
          expect(status).toEqual(statusAt(deal, asOf));
          if (status.kind === 'dated') expect(status.date < asOf).toBe(true);
        }
      }),
    );
  });
});

describe('groups and families', () => {
  const deals = [
    madeDeal({
      id: '2024-05-maker-grandchild',
      parties: [{ entity: id('grandchild'), role: 'buyer' }],
      chips: [{ entity: id('one') }],
    }),
    madeDeal({
      id: '2024-05-group-itself',
      parties: [{ entity: id('group'), role: 'buyer' }],
      chips: [{ entity: id('family') }],
    }),
    madeDeal({
      id: '2024-05-both',
      parties: [
        { entity: id('group'), role: 'buyer' },
        { entity: id('member'), role: 'partner' },
      ],
    }),
  ];
  const made = madeBook(deals);
  const found = (entity: string) => idsOf(ask(entity, '2024-06-01', [], made).prior).sort();

  it('takes in what belongs to the entity, at every level and once', () => {
    expect(found('group')).toEqual(['2024-05-both', '2024-05-group-itself', '2024-05-maker-grandchild']);
    expect(found('member')).toEqual(['2024-05-both', '2024-05-maker-grandchild']);
    expect(found('family')).toEqual(['2024-05-group-itself', '2024-05-maker-grandchild']);
  });

  it('does not take in what the entity belongs to', () => {
    expect(found('grandchild')).toEqual(['2024-05-maker-grandchild']);
    expect(found('one')).toEqual(['2024-05-maker-grandchild']);
    expect(found('two')).toEqual([]);
  });
});

describe('companions', () => {
  const withParties = (name: string, ...parties: string[]) =>
    madeDeal({
      id: `2024-05-${name}`,
      parties: parties.map((party) => ({ entity: id(party), role: 'buyer' as const })),
    });
  const companionsOf = (entity: string, companions: string[], deal: ReturnType<typeof madeDeal>) =>
    ask(entity, '2024-06-01', companions, madeBook([deal])).prior[0]?.companions;

  it('are found by what they contain and by what contains them', () => {
    expect(companionsOf('maker', ['group'], withParties('a', 'maker', 'grandchild'))).toEqual(['group']);
    expect(companionsOf('maker', ['grandchild'], withParties('b', 'maker', 'group'))).toEqual(['grandchild']);
    expect(companionsOf('maker', ['apart'], withParties('c', 'maker', 'group'))).toEqual([]);
  });

  it('are not made of the entity itself, nor of its own group', () => {
    expect(companionsOf('member', ['group', 'member'], withParties('d', 'maker', 'member'))).toEqual([]);
    expect(companionsOf('group', ['member'], withParties('e', 'maker', 'member'))).toEqual(['member']);
  });

  it('are told once, in the order of the question', () => {
    const deal = withParties('f', 'maker', 'group', 'apart');
    expect(companionsOf('maker', ['group', 'apart', 'group'], deal)).toEqual(['group', 'apart']);
  });
});

describe('the order', () => {
  it('has companions first, then newest first, and plans of one alone last', () => {
    const made = madeBook([
      madeDeal({
        id: '2024-05-maker-plan',
        kind: 'capex',
        date: '2024-05-20',
        parties: [{ entity: id('maker'), role: 'investor' }],
      }),
      madeDeal({ id: '2024-04-maker-old', date: '2024-04-01' }),
      madeDeal({ id: '2024-05-maker-new', date: '2024-05-02' }),
      madeDeal({
        id: '2023-00-maker-companion',
        date: '2023',
        parties: [
          { entity: id('maker'), role: 'supplier' },
          { entity: id('apart'), role: 'buyer' },
        ],
      }),
    ]);
    expect(idsOf(ask('maker', '2024-06-01', ['apart'], made).prior)).toEqual([
      '2023-00-maker-companion',
      '2024-05-maker-new',
      '2024-04-maker-old',
      '2024-05-maker-plan',
    ]);
  });

  it('is the same whatever the order of the data', () => {
    fc.assert(
      fc.property(book, day, (made, asOf) => {
        const turned = madeBook([...made.deals].reverse());
        expect(idsOf(ask('group', asOf, ['apart'], turned).prior)).toEqual(
          idsOf(ask('group', asOf, ['apart'], made).prior),
        );
      }),
    );
  });
});

describe('rows after the day', () => {
  it('stand as they first became known, with what came of them', () => {
    const deal = madeDeal({
      date: '2024-05-10',
      status: 'completed',
      history: [
        { date: '2024-05-10', status: 'announced', source: 0 },
        { date: '2024-09', status: 'completed', source: 0 },
      ],
    });
    const [row] = ask('maker', '2024-01-01', [], madeBook([deal])).later;
    expect(row).toMatchObject({
      status: { status: 'announced' },
      statusLater: { status: 'completed', date: '2024-09' },
    });
  });
});

describe('the article of 2025.10.31', () => {
  const answer = ask('nvidia', '2025-10-31', ['naver', 'samsung-electronics', 'sk-group', 'hyundai-motor-group']);

  it('has no deal of that day or later among the prior ones', () => {
    expect(answer.prior.length).toBeGreaterThan(30);
    expect(answer.prior.filter(({ deal }) => deal.date >= '2025-10-31')).toEqual([]);
    expect(answer.prior.filter(({ deal }) => '2025-10-31'.startsWith(deal.date))).toEqual([]);
  });

  it('has the 26만 장 and all their tranches under the same day', () => {
    const umbrella = '2025-10-nvidia-korea-government-blackwell-260k';
    const tranches = shippedBook.deals.filter((deal) => deal.part_of === umbrella).map((deal) => deal.id);
    expect(tranches).toHaveLength(5);
    expect(idsOf(answer.sameDay)).toEqual(expect.arrayContaining([umbrella, ...tranches]));
  });

  it('counts 네이버 in where 네이버클라우드 takes part', () => {
    const row = unfold(answer.sameDay).find(({ deal }) => deal.id === '2025-10-nvidia-naver-cloud-blackwell-60k');
    expect(row?.companions).toEqual(['naver']);
  });

  it('finds the same deals from the chips: 블랙웰 and its family', () => {
    const blackwell = ask('blackwell', '2025-10-31');
    expect(idsOf(blackwell.sameDay)).toContain('2025-10-nvidia-sk-hynix-rtx-pro-6000');
    expect(idsOf(ask('b200', '2025-10-31').sameDay)).toEqual([]);
  });
});

describe('the article of 2024.12.02', () => {
  const answer = ask('nvidia', '2024-12-02', ['xai']);

  it('shows first what was known of xAI, and nothing younger', () => {
    expect(answer.prior[0]?.companions).toEqual(['xai']);
    expect(idsOf(answer.prior)).toContain('2024-06-nvidia-xai-colossus-h100');
    const first = answer.prior.findIndex((row) => row.companions.length === 0);
    expect(answer.prior.slice(first).every((row) => row.companions.length === 0)).toBe(true);
    expect(answer.prior.every(({ deal }) => deal.date < '2024-12-02')).toBe(true);
  });

  it('gives the same deals on the card of xAI', () => {
    const both = answer.prior.filter((row) => row.companions.includes(id('xai')));
    const mirrored = ask('xai', '2024-12-02', ['nvidia']).prior.filter((row) => row.companions.length > 0);
    expect(idsOf(mirrored).sort()).toEqual(idsOf(both).sort());
  });

  it('is sure of the day: the day after, the deals of the day are prior', () => {
    const moved = ask('nvidia', shiftDay('2025-10-31', 1));
    expect(idsOf(moved.prior)).toContain('2025-10-nvidia-naver-cloud-blackwell-60k');
  });
});
