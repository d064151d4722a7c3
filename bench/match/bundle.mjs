import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../tools/run.mjs';

/**
 * Bundles a module into one file: modules that are loaded one by one run several times slower.
 * @param {string} source the module; its imports are relative to the checkout's root
 * @param {'module' | 'script'} form a module for Node; or a script for a page, minified and compiled ahead as the
 *   content script is
 * @returns {Promise<string>} the code
 */
export async function bundle(source, form) {
  const entry = join(root, 'bench-entry.ts');
  const isScript = form === 'script';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: !isScript,
      target: isScript ? 'chrome135' : 'node20',
      rolldownOptions: {
        input: entry,
        output: isScript ? { format: 'iife', postBanner: '//# allFunctionsCalledOnLoad' } : { format: 'es' },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
  return output[0].code;
}
