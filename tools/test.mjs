import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';
import { command, npm, Plain, root, tool } from './run.mjs';
import { countReport } from './test-report.mjs';

/**
 * `npm test`: installs what is missing, then runs every check there is. `--only unit,chromium` runs some of them.
 * The last line on standard output is always `N passed, N failed`, for everything.
 *
 * @typedef {import('./test-report.mjs').Count} Count
 * @typedef {{ count: Count, broke: boolean }} Outcome `broke`: what others build on is not there
 * @typedef {{ name: string, label: string, needs?: string, run: () => Promise<Outcome> }} Step
 */

/** @param {boolean} ok @returns {Outcome} a step without tests of its own counts as one */
const single = (ok) => ({ count: { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, broke: !ok });

/** @type {(work: () => ReturnType<typeof npm>) => () => Promise<Outcome>} shows the output only when it failed */
const quiet = (work) => async () => {
  const { code, output } = await work();
  if (code !== 0) console.log(`\n${output.trimEnd()}`);
  return single(code === 0);
};

/** @param {string} script @param {string[]} [rest] */
const npmRun = (script, rest = []) => quiet(() => npm(['run', '--silent', script, ...rest]));

/** @type {Step[]} */
const steps = [
  { name: 'types', label: 'types', run: npmRun('types') },
  { name: 'lint', label: 'lint', run: npmRun('lint') },
  { name: 'unused', label: 'dead code', run: npmRun('unused') },
  { name: 'build', label: 'builds', run: npmRun('build') },
  { name: 'web-ext', label: 'web-ext lint', needs: 'build', run: quiet(lintFirefoxBuild) },
  { name: 'unit', label: 'unit tests', run: () => vitest('unit') },
  { name: 'chromium', label: 'tests in Chromium', needs: 'build', run: () => browserTests('chromium') },
  { name: 'firefox', label: 'tests in Firefox', needs: 'build', run: () => browserTests('firefox') },
];

/** Errors, warnings and notices all fail. */
function lintFirefoxBuild() {
  const args = ['lint', '--source-dir', join(root, 'dist/firefox'), '--no-config-discovery', '--warnings-as-errors'];
  return tool('web-ext/bin/web-ext.js', [...args, '--no-input', '--boring'], { env: { NO_UPDATE_NOTIFIER: '1' } }).then(
    (result) => (/^notices +[1-9]/m.test(result.output) ? { ...result, code: 1 } : result),
  );
}

/**
 * Runs one project of vitest.config.ts and reads the counts from its report.
 * @param {string} project @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
async function vitest(project, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'chipdeal-test-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await tool('vitest/vitest.mjs', args, { show: true, env });
    return { count: countReport(JSON.parse(readFileSync(report, 'utf8')), code), broke: false };
  } catch {
    console.log(`${project}: vitest ended without a report.`);
    return single(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {'chromium' | 'firefox'} name @returns {Promise<Outcome>} */
async function browserTests(name) {
  const { path, version } = await ensureBrowser(name);
  const outcome = await vitest(name, { [`CHIPDEAL_${name.toUpperCase()}`]: path });
  const [major, minor] = version.split('.');
  console.log(`${name} ${major}.${minor}: ${outcome.count.passed} passed, ${outcome.count.failed} failed`);
  return outcome;
}

/** @returns {Step[]} the steps asked for by --only, else all */
function chosen() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return steps;
  const names = (process.argv[at + 1] ?? '').split(',');
  const wrong = names.filter((name) => !steps.some((one) => one.name === name));
  if (wrong.length > 0)
    throw new Plain(`--only: expected some of ${steps.map(({ name }) => name).join(',')}, not "${wrong.join(',')}".`);
  return steps.filter(({ name }) => names.includes(name));
}

/**
 * @param {Step} one @param {Set<string>} broken names of steps that failed
 * @returns {Promise<Outcome>}
 */
async function take(one, broken) {
  if (one.needs && broken.has(one.needs)) {
    console.log(`✗ ${one.label}: not run, because "${one.needs}" failed`);
    return single(false);
  }
  try {
    return await step(one.label, () => one.run(), {
      say: ({ count }) => `${count.passed} passed, ${count.failed} failed`,
      good: ({ count }) => count.failed === 0,
      speaks: true,
    });
  } catch (error) {
    console.log(error instanceof Plain ? error.message : error);
    return single(false);
  }
}

await command(async () => {
  const todo = chosen();
  const sum = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  try {
    await ensurePackages();
    // First of all, so that a missing browser is known before minutes have passed; the steps ask again.
    for (const { name } of todo)
      if (name === 'chromium' || name === 'firefox') await ensureBrowser(name).catch(() => {});
    for (const one of todo) {
      const { count, broke } = await take(one, broken);
      sum.passed += count.passed;
      sum.failed += count.failed;
      if (broke) broken.add(one.name);
    }
  } catch (error) {
    sum.failed += todo.length;
    console.log(error instanceof Plain ? error.message : error);
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  if (sum.failed > 0) process.exitCode = 1;
});
