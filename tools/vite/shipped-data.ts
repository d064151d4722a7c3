import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataFolder } from '../../src/cli/data-folder.ts';
import { buildPack } from '../../src/deals/pack.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * The project's own data folder and the pack made from it. Files are listed so that `npm run dev` can watch them.
 * Throws with every error of the data, one a line: a build never ships data that `validate` refuses.
 */
export function readShippedData(version: string) {
  const data = readDataFolder(folder);
  if (data.errors.length > 0) {
    const lines = data.errors.map((error) => `data/${error.file}:${error.line}: ${error.field}: ${error.message}`);
    throw new Error(`the data folder has errors:\n${lines.join('\n')}`);
  }
  const files = ['deals', 'entities', 'rates'].flatMap((part) =>
    readdirSync(join(folder, part)).map((file) => join(folder, part, file)),
  );
  return { data, files, pack: buildPack({ ...data, version, date: dataDate() }) };
}

/** The day of the last change of the data: of its last commit, so that the same commit builds the same pack. */
function dataDate(): string {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs', '--', folder], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (/^\d{4}-\d{2}-\d{2}\s*$/.test(date)) return date.trim();
  } catch {
    // No git here, as in an unpacked archive: the day of the build then.
  }
  return new Date().toISOString().slice(0, 10);
}
