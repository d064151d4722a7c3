import { isEarlier } from '../dates.ts';
import type { Deal } from '../deal.ts';
import { isEndStatus } from '../status-at.ts';
import type { Report } from './problem.ts';

/** Checks that a deal's stages run in order from its date to its status, and that an end has a stage. */
export function checkHistory(deal: Deal, report: Report): void {
  const { history, status, date } = deal;
  if (!history) {
    if (isEndStatus(status)) report(['status'], `expected a history with a dated stage for the end status "${status}"`);
    return;
  }
  if (history[0]?.date !== date) {
    report(['history', 0, 'date'], `expected the history to begin on the date of the deal, ${date}`);
  }
  const last = history.length - 1;
  if (history[last]?.status !== status) {
    report(['history', last, 'status'], `expected the history to end in the status of the deal, "${status}"`);
  }
  history.forEach((stage, position) => {
    const before = history[position - 1];
    if (before && isEarlier(stage.date, before.date)) {
      report(['history', position, 'date'], `expected stages oldest first; ${stage.date} is before ${before.date}`);
    }
    if (stage.source >= deal.sources.length) {
      report(
        ['history', position, 'source'],
        `expected the position of a source, 0 to ${deal.sources.length - 1}; found ${stage.source}`,
      );
    }
  });
}
