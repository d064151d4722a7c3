import { readdirSync } from 'node:fs';
import { reasonOf } from './read-text.ts';

/** The names in a folder, in order, or why there are none in a few words: `there is none`, `found a file`. */
export type FolderReading =
  | { readonly names: readonly string[]; readonly fault?: never }
  | { readonly names?: never; readonly fault: string };

/** Lists a folder. Never throws. */
export function readFolder(path: string): FolderReading {
  try {
    return { names: readdirSync(path).sort() };
  } catch (error) {
    return { fault: (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'found a file' : reasonOf(error) };
  }
}
