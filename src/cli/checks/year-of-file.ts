import type { Report } from '../../deals/checks/problem.ts';
import type { Deal } from '../../deals/deal.ts';

/** Checks that a deal in `deals/2025.json` is of 2025; files with other names hold deals of any year. */
export function checkYearOfFile(deal: Deal, file: string, report: Report): void {
  const year = /^deals\/(\d{4})\.json$/.exec(file)?.[1];
  if (year === undefined || deal.date.startsWith(year)) return;
  report(['date'], `expected a deal of ${year}, the year of its file; found ${deal.date}`);
}
