import browser from 'webextension-polyfill';
import type { CardEntity } from '../../src/deals/card-entity.ts';
import { openPack } from '../../src/deals/pack.ts';

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
  /** The first 16 hexadecimal digits of the SHA-256 of the file. */
  readonly digest: string;
}

/** @throws PackError, or the browser's error where the file cannot be read */
export async function shippedData(): Promise<ShippedData> {
  const bytes = await (await fetch(browser.runtime.getURL('pack.json'))).arrayBuffer();
  const book = openPack(JSON.parse(new TextDecoder().decode(bytes)));
  return {
    version: book.version,
    date: book.date,
    deals: book.deals.length,
    entities: [...book.entities.values()],
    from: book.deals.reduce((year, { date }) => (date < year ? date.slice(0, 4) : year), '9999'),
    to: book.coversTo,
    digest: hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16),
  };
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
