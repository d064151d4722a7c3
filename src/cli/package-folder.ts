import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest one above this file with a package.json, from `src/` and `dist/` alike. */
function packageFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return start;
}

/** The data that come with the package. */
export function shippedData(): string {
  return join(packageFolder(), 'data');
}
