import { join } from 'node:path';
import { step } from './progress.mjs';
import { command, Plain, root } from './run.mjs';

/**
 * `npm run build`: dist/chrome, dist/firefox and dist/cli.mjs. `npm run dev` (--watch) builds again at every change.
 * `--mode chrome` builds one part.
 */
const modes = ['chrome', 'firefox', 'cli'];

/** @param {string} mode @param {boolean} watch */
async function build(mode, watch) {
  const { createBuilder } = await import('vite');
  const inline = { configFile: join(root, 'vite.config.ts'), mode, build: watch ? { watch: {} } : {} };
  try {
    // `null`: also where the config asks for one environment only, as for the command line.
    const builder = await createBuilder(inline, null);
    await builder.buildApp();
  } catch (error) {
    const { message, stack } = /** @type {Error} */ (error);
    // The bundler writes the place into its message; any other failure needs its stack to be understood.
    throw new Plain(`The build of ${mode} failed:\n${message.includes('\n') ? message : stack}`);
  }
}

await command(async () => {
  const { argv } = process;
  const watch = argv.includes('--watch');
  const only = argv.includes('--mode') ? argv[argv.indexOf('--mode') + 1] : undefined;
  if (only !== undefined && !modes.includes(only)) throw new Plain(`--mode: expected one of ${modes.join(', ')}.`);
  for (const mode of only ? [only] : modes) await step(`build ${mode}`, () => build(mode, watch));
  if (watch) console.log('Watching; Ctrl+C ends. Reload the extension by hand after a change.');
});
