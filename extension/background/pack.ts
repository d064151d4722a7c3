import browser from 'webextension-polyfill';
import { packHolder } from '../../src/deals/load-pack.ts';
import type { PackedDealBook } from '../../src/deals/pack.ts';

const file = 'pack.json';
const holder = packHolder();
let opening: Promise<PackedDealBook> | null = null;

/**
 * The deals that ship with this version; read from our own files when first asked for, kept while this worker lives.
 * @throws PackError with file, line and field, or the browser's error where the file cannot be read; the next call then
 * tries again
 */
export async function shippedDeals(): Promise<PackedDealBook> {
  if (holder.book) return holder.book;
  opening ??= read().finally(() => {
    opening = null;
  });
  return opening;
}

async function read(): Promise<PackedDealBook> {
  const response = await fetch(browser.runtime.getURL(file));
  return holder.load(file, await response.text());
}
