import type { CardEntity } from '../../src/deals/card-entity.ts';
import { shippedDeals } from '../background/pack.ts';

/** What the options tell of the data that ship with this version. */
export interface ShippedData {
  readonly version: string;
  /** The day of the data. */
  readonly date: string;
  readonly deals: number;
  readonly entities: readonly CardEntity[];
  /** The year of the oldest deal and the month of the newest. */
  readonly from: string;
  readonly to: string;
  /** Sixteen hexadecimal digits that tell one state of the data from another. */
  readonly digest: string;
}

/** @throws PackError, or the browser's error where the file cannot be read */
export async function shippedData(): Promise<ShippedData> {
  const { version, date, deals, entities, coversTo, digest } = await shippedDeals();
  return {
    version,
    date,
    deals: deals.length,
    entities: [...entities.values()],
    from: deals.reduce((year, deal) => (deal.date < year ? deal.date.slice(0, 4) : year), '9999'),
    to: coversTo,
    digest,
  };
}
