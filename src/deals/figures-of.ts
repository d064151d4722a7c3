import type { EntityId } from '../lexicon/entity.ts';
import type { Amount, Currency, DealChip } from './deal.ts';

/** What a figure counts: money of a currency, or units of a chip; an equivalent (H100급) is a yardstick and no order. */
export type Measure =
  | { readonly unit: 'money'; readonly currency: Currency }
  | { readonly unit: 'chips'; readonly chip: EntityId; readonly equivalent: boolean };

/** The bounds of a figure: `최대` begins at 0, `이상` has no upper bound (null), a range has two of its own. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
  readonly approx: boolean;
}

/** A figure of a deal. */
export interface Figure {
  readonly measure: Measure;
  readonly bounds: Bounds;
}

/** The sum of two figures of one measure. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
    approx: a.approx || b.approx,
  };
}

/** The part of a deal that holds its figures. */
export interface WithFigures {
  readonly amount?: Amount | undefined;
  readonly chips?: readonly DealChip[] | undefined;
}

/** The figures that a deal states: its money, and the units of each chip. */
export function figuresOf({ amount, chips = [] }: WithFigures): readonly Figure[] {
  const found: Figure[] = [];
  if (amount) {
    const { value, currency, approx = false } = amount;
    const bounds = { low: amount.up_to ? 0 : value, high: amount.at_least ? null : value, approx };
    found.push({ measure: { unit: 'money', currency }, bounds });
  }
  for (const { entity, quantity, quantity_max: max, approx = false, ...chip } of chips) {
    if (quantity === undefined && max === undefined) continue;
    const high = max ?? (chip.at_least ? null : (quantity ?? null));
    const measure = { unit: 'chips', chip: entity, equivalent: chip.equivalent_only ?? false } as const;
    found.push({ measure, bounds: { low: quantity ?? 0, high, approx } });
  }
  return found;
}
