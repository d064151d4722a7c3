import { fileURLToPath } from 'node:url';
import { readDataFolder } from '../../../src/cli/data-folder.ts';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import { buildPack, openPack, type PackedDealBook } from '../../../src/deals/pack.ts';

/** The project's own data, for tests that speak of real deals. */
export const shippedFolder = fileURLToPath(new URL('../../../data', import.meta.url));
export const shipped = readDataFolder(shippedFolder);
export const shippedBook = makeDealBook(shipped);

/** The same as the extension opens them. */
export const openShippedPack = (): PackedDealBook =>
  openPack(buildPack({ ...shipped, version: '1.2.3', date: '2026-12-31' }));

export { id } from './id.ts';
