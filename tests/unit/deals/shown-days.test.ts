import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEntity } from '../../../src/deals/card-entity.ts';
import { shiftDay } from '../../../src/deals/dates.ts';
import type { DealBook } from '../../../src/deals/deal-book.ts';
import { officeAt } from '../../../src/deals/office.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { isShownOn, shownDays } from '../../../src/deals/shown-days.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { book, day, madeBook, madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

type Person = Extract<CardEntity, { kind: 'person' }>;

function shows(from: DealBook, entity: EntityId, asOf: string): boolean {
  const known = from.entities.get(entity);
  const asked = known?.kind === 'person' ? officeAt(known, asOf)?.entity : entity;
  const answer = asked === undefined ? null : priorDeals(from, { entity: asked, asOf });
  return answer !== null && answer.prior.length + answer.sameDay.length > 0;
}

describe('the days on which a card has something to show', () => {
  it('is the day of the deal, or the day after its month or year', () => {
    const dateOf = (date: string) =>
      shownDays(madeBook([madeDeal({ date })]))
        .get(id('member'))
        ?.join();
    expect(dateOf('2024-05-10')).toBe('2024-05-10');
    expect(dateOf('2024-02')).toBe('2024-03-01');
    expect(dateOf('2024')).toBe('2025-01-01');
  });

  it('reaches groups, and leaves out who has no deal', () => {
    const dates = shownDays(madeBook([madeDeal({ date: '2024-05-10' })]));
    expect([...dates.keys()].sort()).toEqual(['group', 'maker', 'member']);
  });

  it('ends for a person who goes to a company without deals, and begins anew', () => {
    const member = { entity: 'member', title: 'CEO' };
    const person = { id: 'someone', kind: 'person', ko: '아무개', en: 'Someone' };
    const offices = [
      { ...member, from: 2023, to: 2024 },
      { ...member, entity: 'nobody', from: 2025, to: 2026 },
      { ...member, from: 2027 },
    ];
    const made = madeBook([madeDeal({ date: '2024-05-10' })]);
    const entities = new Map([...made.entities, [id('someone'), { ...person, role_of: offices } as unknown as Person]]);
    const days = shownDays({ ...made, entities }).get(id('someone'));
    expect(days).toEqual(['2024-05-10', '2025-01-01', '2027-01-01']);
    expect(['2024-05-09', '2024-05-10', '2025-01-01', '2027-01-01'].map((day) => isShownOn(days, day))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('has ended for Mira Murati, whose new company has no deals', () => {
    const days = shownDays(shippedBook).get(id('mira-murati'));
    expect(isShownOn(days, '2024-06-01')).toBe(true);
    expect(isShownOn(days, '2025-06-01')).toBe(false);
  });

  it('is exactly the day from which the answer is not empty', () => {
    fc.assert(
      fc.property(book, day, (made, asOf) => {
        const dates = shownDays(made);
        for (const entity of made.entities.keys()) {
          expect(shows(made, entity, asOf)).toBe(isShownOn(dates.get(entity), asOf));
        }
      }),
    );
  });

  it('holds for every entity of the shipped data', () => {
    const dates = shownDays(shippedBook);
    expect(dates.size).toBeGreaterThan(250);
    for (const [entity, days] of dates) {
      for (const [k, day] of days.entries()) {
        expect([entity, day, shows(shippedBook, entity, day)]).toEqual([entity, day, k % 2 === 0]);
        const eve = shiftDay(day, -1);
        expect([entity, eve, shows(shippedBook, entity, eve)]).toEqual([entity, eve, k % 2 === 1]);
      }
    }
  });
});
