import type { PriorRow } from '../deals/prior-row.ts';
import { writeDate, writeWon } from '../figures/write.ts';
import type { EntityOf } from './total-line.ts';
import { unitPriceText } from './unit-price-text.ts';
import type { Words } from './words.ts';

export type MoneyKey = 'card_won_differs' | 'card_won_last_rate' | 'card_unit_price';

/**
 * What a reader should know of the money of a row: that the won of its source differs by more than 3 % from the rate of
 * the month, that a rate of later than the last one stands in for it, what one unit comes to.
 */
export function moneyNotes({ deal, won }: PriorRow, entityOf: EntityOf, say: Words<MoneyKey>): string[] {
  const notes: string[] = [];
  const ours = won.kind === 'reported' ? won.ours : undefined;
  if (ours) notes.push(say('card_won_differs', writeDate(ours.period), writeWon(ours.won)));
  if (won.kind === 'converted' && won.stale) notes.push(say('card_won_last_rate', writeDate(won.period)));
  const price = unitPriceText(deal, entityOf, say);
  if (price !== null) notes.push(price);
  return notes;
}
