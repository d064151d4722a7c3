import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from './run.ts';

const fileOf = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const commands = ['detect', 'eval', 'extract', 'figures', 'prior', 'read', 'validate'];

it.each(commands)('README and docs/command-line.md tell of %s, the page of each of its options', async (name) => {
  const page = fileOf('docs/command-line.md');
  expect(page).toContain(`\`${name}`);
  expect(fileOf('README.md')).toContain(`chipdeal ${name}`);
  const { out } = await run([name, '--help']);
  for (const [option] of out.matchAll(/--[a-z-]+/g)) expect(page).toContain(option);
});

it('there is no other command', async () => {
  const { out } = await run(['--help']);
  const named = [...out.matchAll(/^ {2}chipdeal (\S+)/gm)].map(([, name]) => name);
  expect(named).toEqual(commands);
});
