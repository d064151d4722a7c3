import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { noRates, wonOf } from '../../../src/deals/rates.ts';
import type { CardAnswer } from '../../../src/ui/card-answer.ts';
import { madeEntities } from '../deals/made.ts';

/** A row with what a test cares about; the rest is filled in. */
type RowFields = Pick<PriorRow, 'deal'> & Partial<PriorRow>;

function madeRow(fields: RowFields): PriorRow {
  const { deal } = fields;
  return {
    status: { kind: 'dated', status: deal.status, date: deal.date },
    companions: [],
    parts: [],
    won: wonOf(deal, noRates),
    ...fields,
  };
}

/** The answer of an invented card: that of `maker` on 2025-03-01, unless said otherwise. */
export function madeAnswer({
  entity: ofWhom = 'maker',
  asOf = '2025-03-01',
  coversTo = '2026-06',
  ...lists
}: {
  entity?: string;
  asOf?: string;
  coversTo?: string;
  prior?: readonly RowFields[];
  sameDay?: readonly RowFields[];
  later?: readonly RowFields[];
  undated?: readonly RowFields[];
  totals?: CardAnswer['totals'];
  circles?: CardAnswer['circles'];
}): CardAnswer {
  const entity = madeEntities.find((one) => one.id === ofWhom);
  if (!entity) throw new Error(`expected an invented entity, found "${ofWhom}"`);
  return {
    entity,
    self: [entity.id],
    names: Object.fromEntries(madeEntities.map((one) => [one.id, one])),
    asOf,
    prior: (lists.prior ?? []).map(madeRow),
    sameDay: (lists.sameDay ?? []).map(madeRow),
    later: (lists.later ?? []).map(madeRow),
    undated: (lists.undated ?? []).map(madeRow),
    bars: null,
    totals: lists.totals ?? { withCompanions: [], rest: [] },
    circles: lists.circles ?? [],
    pack: { coversTo, coversFrom: '2016' },
  };
}
