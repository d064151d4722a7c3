import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsAfter,
  endsBefore,
  firstDay,
  isCalendarDate,
  isDay,
  isEarlier,
  lastDay,
  newestFirst,
  shiftDay,
  straddles,
} from '../../../src/deals/dates.ts';
import { day, looseDate } from './made.ts';

describe('dates of unequal precision', () => {
  it('knows the calendar', () => {
    const [good, bad] = [
      ['2024-02-29', '2023-12-31', '2024-12', '2024', '2000-02-29'],
      ['2023-02-29', '2024-02-30', '2024-13', '2024-00', '2024-04-31', '2024-01-00', '1900-02-29'],
    ];
    expect(good?.filter((date) => !isCalendarDate(date))).toEqual([]);
    expect(bad?.filter(isCalendarDate)).toEqual([]);
  });

  it.each(['2025-10', '2025', '2025-1-1', '2025-02-29', '20251031', '', '2025-10-31T00:00', ' 2025-10-31'])(
    'does not take %j for a day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('spans what a date covers', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(lastDay('2025-04')).toBe('2025-04-30');
    expect([firstDay('2024-02-03'), lastDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
  });

  it('crosses months and years', () => {
    expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
    expect(shiftDay('2025-01-01', -1)).toBe('2024-12-31');
  });

  it('counts a month as past only once it has ended', () => {
    expect(endsBefore('2025-10', '2025-10-31')).toBe(false);
    expect(endsBefore('2025-10', '2025-11-01')).toBe(true);
    expect(straddles('2025-10', '2025-10-01')).toBe(true);
    expect(straddles('2025', '2026-01-01')).toBe(false);
    expect(straddles('2025-10-31', '2025-10-31')).toBe(false);
    expect(beginsAfter('2025-11', '2025-10-31')).toBe(true);
  });

  it('calls a date earlier only where its whole span is', () => {
    expect(isEarlier('2019', '2019-05')).toBe(false);
    expect(isEarlier('2019-05', '2019')).toBe(false);
    expect(isEarlier('2018', '2019-05-01')).toBe(true);
  });

  it('puts every date in one place of any day', () => {
    fc.assert(
      fc.property(looseDate, day, (date, asOf) => {
        const places = [endsBefore(date, asOf), beginsAfter(date, asOf), straddles(date, asOf), date === asOf];
        expect(places.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('agrees with Date on last days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        expect(lastDay(text)).toBe(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
      }),
    );
  });

  it('orders newest first', () => {
    expect(['2024', '2024-11-30', '2025-01', '2024-12'].sort(newestFirst)).toEqual([
      '2025-01',
      '2024',
      '2024-12',
      '2024-11-30',
    ]);
  });
});
