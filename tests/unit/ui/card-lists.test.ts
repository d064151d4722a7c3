import { expect, test } from 'vitest';
import { cardLists } from '../../../src/ui/card-lists.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { madeAnswer } from './made-answer.ts';

const others = { companions: [id('apart')] };
const deal = (date: string, more: object = {}) => ({
  ...madeDeal({ date, id: `${date.slice(0, 7)}-made-test`, ...more }),
});
const plan = (date: string) => deal(date, { kind: 'capex', parties: [{ entity: id('maker'), role: 'investor' }] });
const dates = (rows: readonly { deal: { date: string } }[]) => rows.map((row) => row.deal.date);

test('prior deals stand in three lists: with companions, the rest, and plans that name nobody', () => {
  const lists = cardLists(
    madeAnswer({
      prior: [
        { deal: deal('2024-01-10'), ...others },
        { deal: deal('2024-03-10') },
        { deal: deal('2024-02-10') },
        { deal: plan('2024-05-10') },
      ],
    }),
  );
  expect(dates(lists.withCompanions)).toEqual(['2024-01-10']);
  expect(dates(lists.rest)).toEqual(['2024-03-10', '2024-02-10']);
  expect(dates(lists.plans)).toEqual(['2024-05-10']);
});

test('what is folded is in the order of time, whoever takes part', () => {
  const rows = [{ deal: deal('2025-01-10'), ...others }, { deal: deal('2025-12-10') }, { deal: plan('2025-06-10') }];
  const lists = cardLists(madeAnswer({ later: rows, sameDay: rows, undated: rows }));
  for (const list of [lists.later, lists.sameDay, lists.undated]) {
    expect(dates(list)).toEqual(['2025-12-10', '2025-06-10', '2025-01-10']);
  }
});
