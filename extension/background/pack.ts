import browser from 'webextension-polyfill';
import { openPack, type PackedDealBook } from '../../src/deals/pack.ts';

let opened: Promise<PackedDealBook> | null = null;

/**
 * The deals that ship with this version; read from our own files when first asked for, kept while this worker lives.
 * @throws PackError, or the browser's error where the file cannot be read; the next call then tries again
 */
export function shippedDeals(): Promise<PackedDealBook> {
  opened ??= read().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function read(): Promise<PackedDealBook> {
  const response = await fetch(browser.runtime.getURL('pack.json'));
  return openPack(await response.json());
}
