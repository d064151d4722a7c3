import { describe, expect, test } from 'vitest';
import { isEarlier, lastDay, shiftDay } from '../../../src/deals/dates.ts';
import type { Deal } from '../../../src/deals/deal.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { rowSource } from '../../../src/deals/row-source.ts';
import { statusAt } from '../../../src/deals/status-at.ts';
import { madeBook, madeDeal } from './made.ts';
import { id, shippedBook } from './shipped.ts';

/** A source for each date, its publisher called by its place; null: the page says no date. */
const pages = (...dates: (string | null)[]): Deal['sources'] =>
  dates.map((published, at) => ({
    url: `https://news.example/${at}`,
    publisher: `신문${at}`,
    ...(published && { published }),
  }));

/** The place of the source that the row of a deal shows on a day. */
function shown(fields: Parameters<typeof madeDeal>[0], asOf: string) {
  const answer = priorDeals(madeBook([madeDeal(fields)]), { entity: id('maker'), asOf });
  const row = [...(answer?.prior ?? []), ...(answer?.sameDay ?? []), ...(answer?.undated ?? [])][0] ?? answer?.later[0];
  if (!row) throw new Error('expected a row');
  const found = rowSource(row, asOf);
  return { at: row.deal.sources.indexOf(found.source), later: found.isLater, others: found.others };
}

describe('the source of a row', () => {
  test('is that of the stage shown, not the oldest', () => {
    const deal: Partial<Deal> = {
      date: '2025-06-26',
      status: 'signed',
      history: [
        { date: '2025-06-26', status: 'reported', source: 0 },
        { date: '2025-10-29', status: 'signed', source: 1 },
      ],
      sources: pages('2025-06-26', '2025-10-29', '2025-10-29'),
    } as Partial<Deal>;
    expect(shown(deal as Deal, '2025-10-31').at).toBe(1);
    expect(shown(deal as Deal, '2025-08-01').at).toBe(0);
  });

  test('without a stage of its own, is the oldest one not before the deal', () => {
    const sources = pages('2025-06-26', '2025-11-05', '2025-10-30', null);
    expect(shown({ date: '2025-10-29', sources }, '2025-11-10')).toEqual({ at: 2, later: false, others: 3 });
  });

  test('is an older one where nothing else was out by the day', () => {
    expect(shown({ date: '2025-10-29', sources: pages('2025-11-05', '2025-06-26') }, '2025-10-31')).toMatchObject({
      at: 1,
      later: false,
    });
  });

  test('passes over a stage’s own page that was not out yet', () => {
    const deal = {
      date: '2025-10-29',
      history: [{ date: '2025-10-29', status: 'announced' as const, source: 0 }],
      sources: pages('2025-11-20', '2025-10-30'),
    };
    expect(shown(deal, '2025-10-31')).toMatchObject({ at: 1, later: false });
  });

  test('is said to be of later where all are', () => {
    expect(shown({ date: '2025-10-29', sources: pages('2025-11-20', '2025-11-05') }, '2025-10-31')).toMatchObject({
      at: 1,
      later: true,
    });
  });

  test('a month is surely known when it is over, or for a row of that month; while it runs it is not called later', () => {
    const sources = pages('2025-10', '2025-11-03');
    expect(shown({ date: '2025-09-20', sources }, '2025-10-31')).toMatchObject({ at: 0, later: false });
    expect(shown({ date: '2025-09-20', sources: pages('2025-10', '2025-10-02') }, '2025-10-31')).toMatchObject({
      at: 1,
    });
    expect(shown({ date: '2025-09-20', sources }, '2025-09-30')).toMatchObject({ at: 0, later: true });
    expect(shown({ date: '2025-09-20', sources }, '2025-11-10')).toMatchObject({ at: 0, later: false });
    expect(shown({ date: '2025-10-20', sources }, '2025-10-31')).toMatchObject({ at: 0, later: false });
    expect(shown({ date: '2025-10', sources }, '2025-10-31')).toMatchObject({ at: 0, later: false });
  });

  test('a day of the month of the deal is not before it', () => {
    expect(shown({ date: '2025-10', sources: pages('2025-10-05', '2025-10-02') }, '2025-12-01').at).toBe(1);
  });

  test('of a deal after the article is that of its first stage, and not called later', () => {
    const deal = {
      date: '2025-12-01',
      status: 'signed' as const,
      history: [
        { date: '2025-12-01', status: 'reported' as const, source: 1 },
        { date: '2025-12-20', status: 'signed' as const, source: 0 },
      ],
      sources: pages('2025-12-20', '2025-12-02'),
    };
    expect(shown(deal, '2025-10-31')).toMatchObject({ at: 1, later: false });
  });

  test('others are other publishers, each once', () => {
    const [one, two, three] = pages('2025-10-29', '2025-10-30', '2025-10-31');
    if (!one || !two || !three) throw new Error('expected three');
    const sources = [one, two, { ...three, publisher: one.publisher }];
    expect(shown({ date: '2025-10-29', sources }, '2025-11-10').others).toBe(1);
  });
});

test('in the data that ship, no row links a page from before the deal while one from after it was out', () => {
  const wrong = shippedBook.deals.flatMap((deal) =>
    [1, 10, 100, 1000].flatMap((days) => {
      const asOf = shiftDay(lastDay(deal.date), days);
      const { source, isLater } = rowSource({ deal, status: statusAt(deal, asOf) }, asOf);
      const isOut = (published = '') => published !== '' && lastDay(published) <= asOf;
      const isOlder = (published = '9999') => isEarlier(published, deal.date);
      const hasBetter = deal.sources.some((one) => isOut(one.published) && !isOlder(one.published));
      // A stage may be stated by a page that is older than the day which the row was given.
      const ofStage = deal.history?.some((stage) => deal.sources[stage.source] === source);
      const isWrong = (isOlder(source.published) && hasBetter && !ofStage) || (isLater && isOut(source.published));
      return isWrong ? [`${deal.id} as of ${asOf}: ${source.published}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
