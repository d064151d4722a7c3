import { expect, test } from 'vitest';
import { occurring } from '../../../extension/card/legend.tsx';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { madeDeal } from '../deals/made.ts';
import { id } from '../deals/shipped.ts';
import { madeAnswer } from '../ui/made-answer.ts';

const rowsOf = (...rows: Parameters<typeof madeAnswer>[0]['prior'] & object): readonly PriorRow[] =>
  madeAnswer({ prior: rows }).prior;

test('each status, kind and role that occurs is there once, statuses from rumour to end', () => {
  const [row] = rowsOf({ deal: madeDeal({ status: 'completed' }) });
  const rumour = rowsOf({ deal: madeDeal({ status: 'reported' }) });
  const stake = madeDeal({
    kind: 'investment',
    status: 'completed',
    parties: [
      { entity: id('maker'), role: 'investor' },
      { entity: id('user'), role: 'investee' },
    ],
  });
  const rows = [...rumour, { ...(row as PriorRow), parts: rowsOf({ deal: stake }) }].reverse();
  const { statuses, kinds, roles } = occurring(rows);
  expect(statuses).toEqual([
    { kind: 'dated', status: 'reported', date: '' },
    { kind: 'dated', status: 'completed', date: '' },
  ]);
  expect(kinds).toEqual(['supply', 'investment']);
  expect(roles).toEqual(['supplier', 'buyer', 'investor', 'investee']);
});

test('a stage that nobody knows is explained as well', () => {
  expect(occurring(rowsOf({ deal: madeDeal({}), status: { kind: 'undated' } })).statuses).toEqual([
    { kind: 'undated' },
  ]);
});
