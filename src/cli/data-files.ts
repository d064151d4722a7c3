import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataError } from './data-error.ts';
import { reasonOf } from './read-text.ts';

/** The parts of a data folder. */
export type DataPart = 'entities' | 'deals' | 'rates';
const dataParts: readonly DataPart[] = ['entities', 'deals', 'rates'];

/** A file of a data folder; `name` is relative to the folder. */
export interface DataFile {
  readonly part: DataPart;
  readonly name: string;
}

const isData = (name: string) => name.endsWith('.json') || name.endsWith('.jsonl');

/**
 * Lists the files of a data folder: `deals/*.json` and the like, as the project keeps them, and `deals.json` or
 * `deals.jsonl` beside them, as exports come. A folder without deals or without entities is an error; rates may be missing.
 */
export function listDataFiles(dir: string): {
  readonly files: readonly DataFile[];
  readonly errors: readonly DataError[];
} {
  const errors: DataError[] = [];
  const fail = (file: string, message: string) => errors.push({ file, line: 1, field: '', message });
  if (!isFolder(dir)) {
    fail('.', `expected a folder; there is none at ${dir}`);
    return { files: [], errors };
  }
  const files: DataFile[] = [];
  for (const part of dataParts) {
    const found = [`${part}.json`, `${part}.jsonl`].filter((name) => existsSync(join(dir, name)));
    try {
      if (existsSync(join(dir, part)))
        found.push(
          ...readdirSync(join(dir, part))
            .filter(isData)
            .sort()
            .map((name) => `${part}/${name}`),
        );
    } catch (error) {
      fail(part, `expected a folder that can be read; ${reasonOf(error)}`);
      continue;
    }
    if (found.length === 0 && part !== 'rates')
      fail(part, `expected ${part}/*.json, ${part}.json or ${part}.jsonl; found none`);
    files.push(...found.map((name) => ({ part, name })));
  }
  return { files, errors };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
