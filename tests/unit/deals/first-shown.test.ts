import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../src/deals/dates.ts';
import type { DealBook } from '../../../src/deals/deal-book.ts';
import { firstShownDates } from '../../../src/deals/first-shown.ts';
import { officeAt } from '../../../src/deals/office.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { book, day, madeBook, madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

function shows(from: DealBook, entity: EntityId, asOf: string): boolean {
  const known = from.entities.get(entity);
  const asked = known?.kind === 'person' ? officeAt(known, asOf)?.entity : entity;
  const answer = asked === undefined ? null : priorDeals(from, { entity: asked, asOf });
  return answer !== null && answer.prior.length + answer.sameDay.length > 0;
}

describe('the first day on which a card has something to show', () => {
  it('is the day of the deal, or the day after its month or year', () => {
    const dateOf = (date: string) => firstShownDates(madeBook([madeDeal({ date })])).get(id('member'));
    expect(dateOf('2024-05-10')).toBe('2024-05-10');
    expect(dateOf('2024-02')).toBe('2024-03-01');
    expect(dateOf('2024')).toBe('2025-01-01');
  });

  it('reaches groups, and leaves out who has no deal', () => {
    const dates = firstShownDates(madeBook([madeDeal({ date: '2024-05-10' })]));
    expect([...dates.keys()].sort()).toEqual(['group', 'maker', 'member']);
  });

  it('is exactly the day from which the answer is not empty', () => {
    fc.assert(
      fc.property(book, day, (made, asOf) => {
        const dates = firstShownDates(made);
        for (const entity of made.entities.keys()) {
          const first = dates.get(entity);
          expect(shows(made, entity, asOf)).toBe(first !== undefined && asOf >= first);
        }
      }),
    );
  });

  it('holds for every entity of the shipped data', () => {
    const dates = firstShownDates(shippedBook);
    expect(dates.size).toBeGreaterThan(250);
    for (const [entity, first] of dates) {
      expect([entity, shows(shippedBook, entity, first)]).toEqual([entity, true]);
      expect([entity, shows(shippedBook, entity, shiftDay(first, -1))]).toEqual([entity, false]);
    }
  });
});
