import type { Report } from '../../deals/checks/problem.ts';
import type { Deal } from '../../deals/deal.ts';
import { type Rates, wonAt } from '../../deals/rates.ts';

/** Papers convert at rates of their own, on days of their own; beyond this factor a unit has slipped (억 for 조). */
const tolerance = 1.3;

/** Checks the won that a source gives against the rate of the deal's month; passed over where there is no rate. */
export function checkWonFigure(deal: Deal, rates: Rates, report: Report): void {
  const { amount, amount_krw_reported: won } = deal;
  if (!amount || won === undefined || amount.currency === 'KRW') return;
  const converted = wonAt(rates, amount, deal.date);
  if (!converted) return;
  const factor = won / converted.won;
  if (factor > tolerance || factor < 1 / tolerance) {
    const expected = Math.round(converted.won / 1e8).toLocaleString('en');
    report(
      ['amount_krw_reported'],
      `expected about ${expected} hundred million won at the rate of ${converted.period}; found ${won}`,
    );
  }
}
