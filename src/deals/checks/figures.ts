import type { Deal } from '../deal.ts';
import type { Report } from './problem.ts';

/** Checks that the figures of a deal do not contradict each other. */
export function checkFigures(deal: Deal, report: Report): void {
  deal.chips?.forEach(({ quantity, quantity_max: max, equivalent_only: equivalent }, position) => {
    if (quantity !== undefined && max !== undefined && max < quantity) {
      report(['chips', position, 'quantity_max'], `expected at least the quantity, ${quantity}; found ${max}`);
    }
    if (equivalent && quantity === undefined && max === undefined) {
      report(['chips', position, 'equivalent_only'], 'expected a quantity beside "equivalent_only"');
    }
  });
  const { amount, amount_krw_reported: won } = deal;
  if (amount?.at_least && amount.up_to) {
    report(['amount', 'up_to'], 'expected either "at_least" or "up_to", not both');
  }
  if (won !== undefined && !amount)
    report(['amount_krw_reported'], 'expected an "amount" beside "amount_krw_reported"');
  if (won !== undefined && amount?.currency === 'KRW' && won !== amount.value) {
    report(['amount_krw_reported'], `expected one amount in won, ${amount.value}; found ${won} as well`);
  }
}
