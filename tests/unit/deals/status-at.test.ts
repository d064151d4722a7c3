import { describe, expect, it } from 'vitest';
import { statusAt, statusLater } from '../../../src/deals/status-at.ts';
import { madeDeal } from './made.ts';
import { shipped } from './shipped.ts';

function shippedDeal(id: string) {
  const deal = shipped.deals.find((one) => one.id === id);
  if (!deal) throw new Error(`no deal ${id}`);
  return deal;
}

const stages = madeDeal({
  date: '2020',
  status: 'cancelled',
  history: [
    { date: '2020', status: 'planned', source: 0 },
    { date: '2021-03', status: 'announced', source: 0 },
    { date: '2022-02-08', status: 'cancelled', source: 0 },
  ],
});

describe('the status as of a day', () => {
  it.each([
    ['2020-12-31', 'undated'],
    ['2021-01-01', 'planned'],
    ['2021-03-31', 'planned'],
    ['2021-04-01', 'announced'],
    ['2022-02-08', 'announced'],
    ['2022-02-09', 'cancelled'],
  ])('on %s is %s', (asOf, expected) => {
    const found = statusAt(stages, asOf);
    expect(found.kind === 'dated' ? found.status : found.kind).toBe(expected);
  });

  it('counts the stages of the day itself for a row of that day, but no month that is still running', () => {
    expect(statusAt(stages, '2022-02-08', 'through')).toEqual({
      kind: 'dated',
      status: 'cancelled',
      date: '2022-02-08',
    });
    expect(statusAt(stages, '2021-03-31', 'through')).toMatchObject({ status: 'planned' });
  });

  it('takes a row without a history as one stage on its date', () => {
    const deal = madeDeal({ date: '2024-05-10', status: 'signed' });
    expect(statusAt(deal, '2024-05-10')).toEqual({ kind: 'undated' });
    expect(statusAt(deal, '2024-05-11')).toEqual({ kind: 'dated', status: 'signed', date: '2024-05-10' });
  });

  it.each(['completed', 'cancelled'] as const)('does not know when a deal was %s that has no stages', (status) => {
    const deal = madeDeal({ status });
    const found = statusAt(deal, '2030-01-01');
    expect(found).toEqual({ kind: 'undated' });
    expect(statusLater(deal, found)).toBeUndefined();
  });

  it('tells what changed later, and only that', () => {
    expect(statusLater(stages, statusAt(stages, '2021-05-01'))).toEqual({ status: 'cancelled', date: '2022-02-08' });
    expect(statusLater(stages, statusAt(stages, '2023-01-01'))).toBeUndefined();
  });
});

describe('deals that came to nothing', () => {
  it('엔비디아–Arm is not yet cancelled in June 2021', () => {
    const arm = shippedDeal('2020-09-nvidia-arm-acquisition');
    const found = statusAt(arm, '2021-06-15');
    expect(found).toMatchObject({ kind: 'dated', status: 'announced' });
    expect(statusLater(arm, found)).toEqual({ status: 'cancelled', date: '2022-02-08' });
    expect(statusAt(arm, '2022-02-09')).toMatchObject({ status: 'cancelled' });
  });

  it('인텔–타워 is not yet cancelled in June 2022', () => {
    const tower = shipped.deals.find(({ parties }) =>
      ['intel', 'tower'].every((name) => parties.some((p) => p.entity.startsWith(name))),
    );
    if (!tower) throw new Error('no deal of Intel and Tower');
    const found = statusAt(tower, '2022-06-15');
    expect(found.kind === 'dated' && found.status).not.toBe('cancelled');
    expect(found.kind).toBe('dated');
    expect(statusLater(tower, found)?.status).toBe('cancelled');
  });
});
