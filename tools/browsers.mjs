import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { step } from './progress.mjs';
import { Plain, run } from './run.mjs';

/**
 * Finds the browsers that we drive, and installs them where that is allowed (root on Debian or Ubuntu).
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {{ path: string, version: string }} FoundBrowser
 */

const { env, platform } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((dir) => dir !== undefined);

/**
 * Where each browser may be. Google Chrome is not among them: since version 137 it ignores --load-extension.
 * @type {Record<BrowserName, { variables: string[], onPath: string[], places: string[], apt: string, advice: string }>}
 */
const known = {
  chromium: {
    variables: ['CHIPDEAL_CHROMIUM', 'CHROMIUM'],
    onPath: ['chromium', 'chromium-browser', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programs.flatMap((dir) => [
        join(dir, 'Chromium/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    apt: 'chromium',
    advice:
      'No Chromium found: install Chromium or Microsoft Edge, or set CHIPDEAL_CHROMIUM to its program ' +
      '(Google Chrome 137 and later cannot be used, it ignores --load-extension).',
  },
  firefox: {
    variables: ['CHIPDEAL_FIREFOX'],
    onPath: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
    ],
    apt: 'firefox-esr',
    advice: 'No Firefox found: install Firefox 140 or later, or set CHIPDEAL_FIREFOX to its program.',
  },
};

/**
 * A browser that is on this machine.
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser | undefined>}
 */
export async function findBrowser(name) {
  const { variables, onPath, places } = known[name];
  for (const variable of variables) {
    const path = env[variable];
    if (path) return asked(name, variable, path);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const suffix = platform === 'win32' ? '.exe' : '';
  const candidates = onPath.flatMap((file) => folders.map((folder) => join(folder, file + suffix)));
  for (const path of [...candidates, ...places]) {
    if (!existsSync(path)) continue;
    // A file that cannot tell its version is a stub, such as Ubuntu's chromium-browser without its snap.
    const version = await versionOf(path);
    if (version) return { path, version };
  }
  return undefined;
}

/**
 * A browser that is on this machine, or is installed now.
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser>}
 */
export async function ensureBrowser(name) {
  const found = (await findBrowser(name)) ?? (await installed(name));
  if (!found) throw new Plain(known[name].advice);
  await ensureKoreanFont();
  return found;
}

/**
 * The browser that an environment variable names: that one or none, so that a wrong path is noticed.
 * @param {BrowserName} name @param {string} variable @param {string} path
 * @returns {Promise<FoundBrowser>}
 */
async function asked(name, variable, path) {
  const words = existsSync(path) ? await spoken(path) : '';
  const version = await versionOf(path, words);
  if (!version) throw new Plain(`${variable}=${path} is not a browser: expected the program of ${name}.`);
  if (/^Google Chrome \d/.test(words) && Number.parseInt(version, 10) >= 137)
    throw new Plain(
      `${variable}=${path} is Google Chrome ${version}, which ignores --load-extension: expected Chromium.`,
    );
  return { path, version };
}

/** What the program answers to --version. @param {string} path */
async function spoken(path) {
  // On Windows a browser asked for its version opens a window instead.
  return platform === 'win32' ? '' : (await run(path, ['--version'])).stdout.trim();
}

/**
 * @param {string} path @param {string} [words] what it answered
 * @returns {Promise<string | undefined>} such as `156.0.8078.79`
 */
async function versionOf(path, words) {
  if (!existsSync(path)) return undefined;
  if (platform !== 'win32')
    return (words ?? (await spoken(path))).match(/(?:Chromium|Chrome|Edge|Firefox)\D*(\d+(\.\d+)+)/)?.[1];
  const ini = join(dirname(path), 'application.ini');
  if (existsSync(ini))
    return readFileSync(ini, 'utf8')
      .match(/^Version=(.+)$/m)?.[1]
      ?.trim();
  return readdirSync(dirname(path)).find((entry) => /^\d+(\.\d+){3}$/.test(entry));
}

/** @returns {boolean} whether we may install packages of the system */
function mayInstall() {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian or Ubuntu. What went wrong is shown, not thrown: the caller knows what is missing.
 * @param {string} label @param {string[]} names
 */
async function apt(label, names) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const { code, output } = await step(
    `${label} (apt-get install ${names.join(' ')})`,
    async () => {
      await run('apt-get', ['update', '-qq'], options);
      return run('apt-get', install, options);
    },
    { good: (result) => result.code === 0 },
  );
  if (code !== 0) console.log(output.trimEnd());
}

/** @param {BrowserName} name */
async function installed(name) {
  if (!mayInstall()) return undefined;
  await apt(name, [known[name].apt, 'fonts-noto-cjk']);
  return findBrowser(name);
}

/** Pictures of Korean text need a font that has it; most servers have none. */
async function ensureKoreanFont() {
  if (!mayInstall()) return;
  const { code, stdout } = await run('fc-list', [':lang=ko', 'family']);
  if (code === 0 && stdout.trim() !== '') return;
  await apt('a Korean font', ['fonts-noto-cjk']);
}
