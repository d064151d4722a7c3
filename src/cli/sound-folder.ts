import { Failure } from './command.ts';
import { writeError } from './data-error.ts';
import { type DataFolder, readDataFolder } from './data-folder.ts';
import { shippedData } from './package-folder.ts';

/**
 * Reads the data that a command answers from: the folder of `--data`, else the package's own.
 *
 * @throws a Failure where they have errors: what would be missing from an answer nobody could see
 */
export function soundFolder(dir: string | undefined): DataFolder {
  const folder = readDataFolder(dir ?? shippedData());
  const [first, ...others] = folder.errors;
  if (first === undefined) return folder;
  if (first.file === '.') throw new Failure(`expected a folder of data; ${first.message.replace(/^.*; /, '')}`);
  const count = others.length === 0 ? '1 error' : `${others.length + 1} errors, the first`;
  const call = dir === undefined ? 'chipdeal validate' : `chipdeal validate ${dir}`;
  throw new Failure(`the data have ${count} at ${writeError(first)}; run "${call}" to see all`);
}
