import type { Plugin } from 'vite';
import { readShippedData } from './shipped-data.ts';

/** Writes pack.json: the deals that ship with this version, which the background loads when first asked. */
export function packAsset(version: string): Plugin {
  return {
    name: 'chipdeal:pack',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const file of readShippedData(version).files) this.addWatchFile(file);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pack.json', source: JSON.stringify(readShippedData(version).pack) });
    },
  };
}
