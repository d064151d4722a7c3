import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { npm, Plain, root } from './run.mjs';

/** @param {string} file @returns {number} when the file was written; 0 when there is none */
function written(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** True when node_modules is missing or older than the lock file. npm writes its own copy of the lock last. */
export function packagesAreStale() {
  return written(join(root, 'node_modules/.package-lock.json')) < written(join(root, 'package-lock.json'));
}

/** Installs the packages of the lock file where that is needed. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Plain(`Node 20.19 or newer is needed; this is ${process.version}. Install it from https://nodejs.org.`);
  if (!packagesAreStale()) return;
  await step('packages (npm ci)', async () => {
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Plain(`npm ci failed; run it by hand to see more.\n${output.trimEnd()}`);
  });
}
