import type { CardEntity } from '../../deals/card-entity.ts';
import type { Report } from '../../deals/checks/problem.ts';

/** Checks that tickers are well formed and each belongs to one entity; `report` is told the position of the entity. */
export function checkTickers(entities: readonly CardEntity[], reportOf: (position: number) => Report): void {
  const owners = new Map<string, string>();
  entities.forEach((entity, position) => {
    if (entity.kind !== 'company' && entity.kind !== 'organization') return;
    entity.tickers?.forEach((ticker, number) => {
      const report = reportOf(position);
      // The Korea Exchange writes six characters, of which the first is a figure and newer ones hold a letter.
      if (ticker.startsWith('KRX:') && !/^KRX:\d[0-9A-Z]{5}$/.test(ticker)) {
        report(['tickers', number], `expected six characters after "KRX:"; found "${ticker}"`);
      }
      const owner = owners.get(ticker);
      if (owner !== undefined)
        report(['tickers', number], `expected a ticker of one entity; "${ticker}" is also that of "${owner}"`);
      owners.set(ticker, entity.id);
    });
  });
}
