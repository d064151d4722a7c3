import type { DealChip, DealStatus } from '../deals/deal.ts';
import type { DealBook } from '../deals/deal-book.ts';
import { isEndStatus } from '../deals/status-at.ts';
import { nearnessOf } from './same-pair.ts';
import type { StatedDeal } from './stated-deal.ts';

/** Units that are to come, told beside units that are there already. */
export interface TwoReadings {
  readonly chip: DealChip;
  /** Units there will be where the figure is what is added. */
  readonly ifAdded: number;
  /** Units there will be where the figure is what it comes to: the figure itself. */
  readonly inAll: number;
}

/**
 * The two ways to read "has bought 15만, and fills it up with 35만": 50만 in all, or 35만. Both are told, since papers
 * write either and mean either. Null where the same sentence has not told, of the same pair and chip, a smaller number that
 * is there already or agreed on; only plain numbers are added up.
 *
 * @param before the deals that the article states before this one
 */
export function twoReadings(stated: StatedDeal, before: readonly StatedDeal[], book: DealBook): TwoReadings | null {
  if (isEndStatus(stated.status)) return null;
  for (const other of before) {
    const isOneSentence = other.span.start < stated.span.end && stated.span.start < other.span.end;
    if (isOpen.includes(other.status) || !isOneSentence || nearnessOf(stated, other, book)?.parties !== 'same')
      continue;
    for (const chip of stated.chips ?? []) {
      const held = other.chips?.find(({ entity }) => entity === chip.entity);
      const [more, fewer] = [plainUnits(chip), held && plainUnits(held)];
      if (more && fewer && fewer < more) return { chip, ifAdded: fewer + more, inAll: more };
    }
  }
  return null;
}

/** Stages at which nothing is there yet, or any more. */
const isOpen: readonly DealStatus[] = ['reported', 'planned', 'cancelled'];

/** The number of an order that is one number. */
function plainUnits({ quantity, quantity_max: max, equivalent_only: equivalent }: DealChip): number | undefined {
  return equivalent || max !== undefined ? undefined : quantity;
}
