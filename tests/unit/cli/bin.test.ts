import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeFolder } from './made-folder.ts';

const bin = fileURLToPath(new URL('../../../bin/chipdeal.mjs', import.meta.url));

function runIn(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = makeFolder({ 'bin/chipdeal.mjs': readFileSync(bin, 'utf8'), ...files });
  return spawnSync(process.execPath, [join(folder, 'bin/chipdeal.mjs'), ...args], { encoding: 'utf8' });
}

it('says what to do before the first build', () => {
  expect(runIn({})).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('run "npm run build" first'),
  });
});

it('hands arguments in and the exit code out', () => {
  const cli = 'export const main = async (args) => { console.log(args.join("|")); return 7; };';
  expect(runIn({ 'dist/cli.mjs': cli }, 'prior', '엔비디아')).toMatchObject({ status: 7, stdout: 'prior|엔비디아\n' });
});

it('can be executed', () => {
  if (process.platform !== 'win32') expect(statSync(bin).mode & 0o111).toBe(0o111);
  expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
