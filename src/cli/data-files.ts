import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataError } from './data-error.ts';
import { readFolder } from './read-folder.ts';

/** The parts of a data folder that have rows of their own, and a folder or a file to hold them. */
const folderParts = ['entities', 'deals', 'rates'] as const;
/** The parts of a data folder. */
export type DataPart = (typeof folderParts)[number] | 'sites';

/** A file of a data folder; `name` is relative to the folder. */
export interface DataFile {
  readonly part: DataPart;
  readonly name: string;
}

/** The table of news sites, where a folder has one. */
export const sitesFile: DataFile = { part: 'sites', name: 'sites.json' };

/** What is wrong with the list of a folder, and the part that lacks something for it. */
export interface ListError extends DataError {
  readonly part: DataPart | undefined;
}

const isData = (name: string) => name.endsWith('.json') || name.endsWith('.jsonl');
/** Finder, editors and version control leave such files wherever they look. */
const isHidden = (name: string) => name.startsWith('.');

/**
 * Lists the files of a data folder: `deals/*.json` and the like, as the project keeps them, and `deals.json` or
 * `deals.jsonl` beside them, as exports come. A folder without deals or without entities is an error, and so is
 * anything else in the folder of a part, since a row in `2025.jsn` would be missed in silence; rates and sites may be
 * missing.
 */
export function listDataFiles(dir: string): {
  readonly files: readonly DataFile[];
  readonly errors: readonly ListError[];
} {
  const errors: ListError[] = [];
  const fail = (part: DataPart | undefined, file: string, message: string) =>
    errors.push({ part, file, line: 1, field: '', message });
  const { fault } = readFolder(dir);
  if (fault !== undefined) {
    fail(undefined, '.', `expected a folder; ${fault} at "${dir}"`);
    return { files: [], errors };
  }
  const files: DataFile[] = [];
  for (const part of folderParts) {
    const found = [`${part}.json`, `${part}.jsonl`].filter((name) => existsSync(join(dir, name)));
    const inFolder = existsSync(join(dir, part)) ? readFolder(join(dir, part)) : { names: [] };
    if (inFolder.names === undefined) {
      fail(part, part, `expected a folder that can be read; ${inFolder.fault}`);
      continue;
    }
    for (const entry of inFolder.names) {
      if (isHidden(entry)) continue;
      const name = `${part}/${entry}`;
      if (isFolder(join(dir, name))) fail(part, name, 'expected a readable file; found a folder');
      else if (isData(entry)) found.push(name);
      else fail(part, name, 'expected a file with the ending .json or .jsonl');
    }
    const isMissing = found.length === 0 && !errors.some((error) => error.part === part);
    if (isMissing && part !== 'rates')
      fail(part, part, `expected ${part}/*.json, ${part}.json or ${part}.jsonl; found none`);
    files.push(...found.map((name) => ({ part, name })));
  }
  if (existsSync(join(dir, sitesFile.name))) files.push(sitesFile);
  return { files, errors };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
