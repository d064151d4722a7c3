import { shiftDay } from '../deals/dates.ts';
import type { Deal, DealDate, DealStatus } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import { rowSource } from '../deals/row-source.ts';
import { statusAt } from '../deals/status-at.ts';
import { isToldAfter } from '../deals/told-after.ts';
import { whenSeenFrom } from '../deals/when.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { type ToldFigure, toldFigures } from './told-figures.ts';

/** A record by which others can find it, as far as a comparison tells it. */
export interface RecordRef {
  readonly id: Deal['id'];
  readonly date: DealDate;
  /** Whose page of that time tells it. */
  readonly publisher: string;
  /** As of the article's day; null where nobody knows. */
  readonly status: DealStatus | null;
}

/** A record that a reader of the article's day could have known. */
export interface EarlierRecord {
  readonly deal: Deal;
  readonly ref: RecordRef;
  readonly figures: readonly ToldFigure[];
  /** `same-day`: of the article's own day, or of the evening before and told no earlier (src/deals/when.ts). */
  readonly when: 'earlier' | 'same-day';
}

/**
 * True for a record that figures may be held against: a party has said it, or two publishers tell it. What one paper
 * alone reported, or an analyst counted, says nothing against another report.
 */
function isFirm({ basis, sources }: Deal): boolean {
  return basis === 'company' || basis === 'both' || new Set(sources.map(({ publisher }) => publisher)).size > 1;
}

/**
 * Finds the firm records of a day's readers: dated before it or on it, and told by a page of that time. Stakes that were
 * sold are left out, since a text does not say them apart from those bought.
 *
 * @param asOf the article's day, `YYYY-MM-DD`
 * @returns the finder, which takes the parties of a stated deal and gives the records that name them, what belongs to
 *   them or what they belong to, as far as `isNear` wants them; it is asked first, as most records are not wanted
 */
export function earlierRecords(
  book: DealBook,
  asOf: string,
): (parties: readonly EntityId[], isNear: (deal: Deal) => boolean) => EarlierRecord[] {
  const dayBefore = shiftDay(asOf, -1);
  const made = new Map<number, EarlierRecord | null>();
  const make = (deal: Deal): EarlierRecord | null => {
    const seen = whenSeenFrom(deal, asOf, dayBefore);
    if ((seen !== 'prior' && seen !== 'sameDay') || deal.exit || !isFirm(deal) || isToldAfter(deal, asOf)) return null;
    const status = statusAt(deal, asOf, seen === 'sameDay' ? 'through' : 'before');
    const { publisher } = rowSource({ deal, status }, asOf).source;
    const ref = { id: deal.id, date: deal.date, publisher, status: status.kind === 'dated' ? status.status : null };
    return { deal, ref, figures: toldFigures(deal), when: seen === 'sameDay' ? 'same-day' : 'earlier' };
  };
  const recordAt = (position: number, deal: Deal) => {
    const known = made.get(position);
    if (known !== undefined) return known;
    const record = make(deal);
    made.set(position, record);
    return record;
  };

  return (parties, isNear) => {
    const positions = new Set<number>();
    for (const party of parties) {
      for (const id of [...book.kinship.within(party), ...book.kinship.above(party)]) {
        for (const position of book.index.get(id) ?? []) positions.add(position);
      }
    }
    return [...positions].flatMap((position) => {
      const deal = book.deals[position];
      return deal && isNear(deal) ? (recordAt(position, deal) ?? []) : [];
    });
  };
}
