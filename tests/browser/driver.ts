import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../tools/browsers.mjs';
import { launchChromium } from './chromium-driver.ts';
import { launchFirefox } from './firefox-driver.ts';

/**
 * One small interface over two real browsers that run the built extension.
 * A function given to `evaluate` or `inCard` travels as its source: it sees its arguments and nothing else.
 */
export type BrowserName = 'chromium' | 'firefox';

/** Something that goes through JSON. */
export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** A real pointer: what it does is trusted by the page. Coordinates are CSS pixels of the viewport. */
export interface Mouse {
  /** One jump. */
  move(x: number, y: number): Promise<void>;
  /** A movement that takes `ms`, from where the pointer is. */
  glide(x: number, y: number, ms: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  wheel(x: number, y: number, deltaY: number): Promise<void>;
}

/** What those who use a screen reader meet, in reading order. */
export interface Accessible {
  readonly role: 'dialog' | 'heading' | 'button' | 'link' | 'image' | 'list' | 'item' | 'text' | 'status';
  readonly name: string;
  readonly isFocused: boolean;
}

export interface Page {
  readonly mouse: Mouse;
  /** A finger that touches and leaves; `hold` is how long it stays. */
  tap(x: number, y: number, hold?: number): Promise<void>;
  /** A finger that touches, moves and leaves. */
  swipe(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Presses keys together and lets go: `Escape`, `Alt+ArrowRight`, `a`. */
  key(press: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
  /** Brings the page's tab to the front. */
  focus(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Lays the page out as it would be printed, from now on. */
  asPrinted(): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  /** Runs a function in the page's own world. */
  evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The open card as the browser tells it to assistive technology; empty while there is none. */
  accessibleCard(): Promise<Accessible[]>;
  /** Runs a function with the closed shadow root of our host; null where the page has none. */
  inCard<A extends Plain[], R>(run: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null>;
}

/** The popup as the toolbar's button opens it over a page, with all that the browser grants by that press. */
export interface Popup {
  /** Runs a function in the popup. */
  evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A press that the popup's page trusts. Coordinates are CSS pixels of the popup. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  /** As the browser tells it: `156.0.8078.79`. */
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  openPage(url?: string): Promise<Page>;
  /** The addresses of all tabs. */
  pages(): Promise<string[]>;
  /** A page of the extension as a tab: `popup.html?site=https://…`. */
  extensionPage(path: string): Promise<Page>;
  /** Presses the key of the extension's command `walk` over a page that is in front. */
  pressShortcut(page: Page): Promise<void>;
  /** Presses the toolbar's button over a page. */
  openPopup(page: Page): Promise<Popup>;
  /** Installs the extension where it was not at the start; again: updates it, by the same files. */
  install(): Promise<void>;
  /** Takes the listed hosts away from the extension, as the reader can in the browser's settings, or Firefox by itself. */
  withholdHosts(): Promise<void>;
  backgroundAlive(): Promise<boolean>;
  /** Ends the worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Answers the browser's prompt for an origin beforehand, since nobody can click it. `https://host` */
  grantOptionalHost(origin: string): Promise<void>;
  /** Uncaught errors since the start or the last `forgetErrors`: of all pages and of the extension. */
  errors(): Promise<string[]>;
  forgetErrors(): Promise<void>;
  /** Addresses that the extension (not a page, not the browser) asked the network for. */
  extensionRequests(): Promise<string[]>;
  /** Resolves when somebody has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; without one the browser runs bare. */
  extension?: string;
  /** False leaves it to `install`. */
  installed?: boolean;
  /** True leaves the page open that greets after an installation; else it is closed. */
  greeted?: boolean;
  /** Port of the local web; see web.ts. */
  proxy: number;
  headless?: boolean;
  width?: number;
  height?: number;
}

/**
 * Starts a browser. Its program is found as the commands find it. The extension is copied first: browsers read its
 * files when a page needs them, and a build that runs meanwhile would pull them from under the page.
 */
export async function launch(name: BrowserName, { extension, ...options }: LaunchOptions): Promise<Browser> {
  const { path } = await ensureBrowser(name);
  const copy = await mkdtemp(join(tmpdir(), 'chipdeal-extension-'));
  if (extension) await cp(extension, copy, { recursive: true });
  const all = {
    headless: true,
    width: 1000,
    height: 800,
    installed: true,
    greeted: false,
    ...options,
    ...(extension ? { extension: copy } : {}),
  };
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({ ...all, program: path });
  const end = browser.close;
  const close = async () => {
    await end();
    await rm(copy, { recursive: true, force: true });
  };
  return Object.assign(browser, { close });
}

/** The folder that the build writes for a browser. */
export function builtExtension(name: BrowserName): string {
  return join(import.meta.dirname, '../../dist', name === 'chromium' ? 'chrome' : 'firefox');
}

/** Runs a function in a document of the extension that holds none of its scripts: for what only the extension may do. */
async function inExtension<A extends Plain[], R>(
  browser: Browser,
  run: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const page = await browser.extensionPage('content.css');
  try {
    return await page.evaluate(run, ...args);
  } finally {
    await page.close();
  }
}

/** Firefox has it too, and with promises. */
declare const chrome: {
  storage: { local: { get(all: null): Promise<Record<string, Plain>>; set(items: object): Promise<void> } };
};

/** What the extension keeps in `storage.local`. */
export const readStorage = (browser: Browser) => inExtension(browser, () => chrome.storage.local.get(null));

/** Writes into `storage.local` past the extension, whatever it may think of it. */
export const writeStorage = (browser: Browser, values: Record<string, Plain>) =>
  inExtension(browser, (items) => chrome.storage.local.set(items), values);
