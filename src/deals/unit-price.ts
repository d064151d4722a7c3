import type { Currency, Deal } from './deal.ts';

/** What one unit comes to where a deal states both money and units: the money by the units, no price of a list. */
export interface UnitPrice {
  readonly currency: Currency;
  /** Lowest and highest, in units of the currency; the same where neither figure is a range. */
  readonly low: number;
  readonly high: number;
}

/**
 * The unit price that a deal implies; null where its figures do not say. They do where it supplies or makes one chip and
 * nothing else, and both figures are closed: of `이상` and `최대` no quotient is known. The money of a build-out pays
 * for more than chips, and an equivalent is no order.
 */
export function unitPrice({ kind, amount, chips }: Deal): UnitPrice | null {
  const [chip, ...others] = chips ?? [];
  if ((kind !== 'supply' && kind !== 'foundry') || !amount || !chip || others.length > 0) return null;
  if (amount.at_least || amount.up_to || chip.at_least || chip.equivalent_only || chip.quantity === undefined)
    return null;
  const most = chip.quantity_max ?? chip.quantity;
  return { currency: amount.currency, low: amount.value / most, high: amount.value / chip.quantity };
}
