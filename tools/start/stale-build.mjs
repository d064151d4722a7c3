import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const sources = ['extension', 'src', 'data', 'tools/vite', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/**
 * True when something that a build reads is newer than what the build wrote, or nothing was written yet.
 * @param {string[]} results paths of files from the root of the checkout
 */
export function isStale(results) {
  const written = results.map((file) => join(root, file));
  if (!written.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...written.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newest(join(root, source)) > oldest);
}

/** @param {string} path @returns {number} when the newest file at or below the path was written */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
