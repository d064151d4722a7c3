import type { DealDate } from '../deals/deal.ts';
import type { Bounds } from '../deals/figures-of.ts';
import { type Rates, wonAt } from '../deals/rates.ts';
import { compareBounds, type Verdict } from './compare-bounds.ts';
import type { ToldFigure } from './told-figures.ts';

/** Two figures of one measure beside each other; a difference of two currencies is in won. */
export interface ComparedFigures {
  readonly stated: ToldFigure;
  readonly earlier: ToldFigure;
  readonly verdict: Verdict;
  readonly isInWon: boolean;
}

/**
 * How far two sums of different currencies may miss each other and still be one: each is off the average of its month
 * by 3 % at most (src/deals/rates.ts).
 */
const twoRates = 0.06;

/**
 * Sets figures beside each other that count the same: units of one chip, orders with orders and equivalents with
 * equivalents, and money. `date` is when each was told, for the rate of its month.
 */
export function compareFigures(
  stated: { readonly figures: readonly ToldFigure[]; readonly date: DealDate },
  earlier: { readonly figures: readonly ToldFigure[]; readonly date: DealDate },
  rates: Rates,
): ComparedFigures[] {
  return stated.figures.flatMap((one) =>
    earlier.figures.flatMap((other): ComparedFigures[] => {
      if (one.unit === 'chips' && other.unit === 'chips') {
        const isSame = one.chip.entity === other.chip.entity;
        const isBothOrders = !one.chip.equivalent_only === !other.chip.equivalent_only;
        if (!isSame || !isBothOrders) return [];
        const verdict = compareBounds(one.bounds, other.bounds);
        return [{ stated: one, earlier: other, verdict, isInWon: false }];
      }
      if (one.unit !== 'money' || other.unit !== 'money') return [];
      if (one.amount.currency === other.amount.currency) {
        const verdict = compareBounds(one.bounds, other.bounds);
        return [{ stated: one, earlier: other, verdict, isInWon: false }];
      }
      const [a, b] = [inWon(one, stated.date, rates), inWon(other, earlier.date, rates)];
      if (!a || !b) return [];
      return [{ stated: one, earlier: other, verdict: compareBounds(a, b, twoRates), isInWon: true }];
    }),
  );
}

/** Money in won: as its own text gives it, else at the rate of the month; null where there is none. */
function inWon(
  { bounds, amount, won }: Extract<ToldFigure, { unit: 'money' }>,
  date: DealDate,
  rates: Rates,
): Bounds | null {
  const whole = won ?? wonAt(rates, amount, date)?.won;
  if (whole === undefined) return null;
  const perUnit = whole / amount.value;
  return { ...bounds, low: bounds.low * perUnit, high: bounds.high === null ? null : bounds.high * perUnit };
}
