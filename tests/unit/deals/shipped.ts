import { fileURLToPath } from 'node:url';
import { readDataFolder } from '../../../src/cli/data-folder.ts';
import { makeDealBook } from '../../../src/deals/deal-book.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';

/** The project's own data, for tests that speak of real deals. */
export const shippedFolder = fileURLToPath(new URL('../../../data', import.meta.url));
export const shipped = readDataFolder(shippedFolder);
export const shippedBook = makeDealBook(shipped);

/** An id as its type, for tests. */
export const id = (text: string) => text as EntityId;
