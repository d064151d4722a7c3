#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.mjs', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  // Not process.exit: what is still on its way to a pipe would be lost.
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('chipdeal is not built yet: run "npm run build" first');
  process.exitCode = 1;
}
