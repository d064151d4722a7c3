import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Loads a TypeScript module of the checkout. Node 20 cannot run one; Vite, which is here anyway, can.
 * @template T
 * @param {string} path from the root of the checkout
 * @returns {Promise<T>}
 */
export async function loadTypeScript(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
}
