import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accessible, Browser, LaunchOptions, Mouse, Page, Plain, Popup } from './driver.ts';
import { clickThere, hidePopup, runInPopup, triggerAction } from './firefox-popup.ts';
import { type Marionette, startFirefox } from './marionette.ts';

/** Firefox hands out a new address at every installation; a fixed one can be written into tests. */
const uuid = '7c1b8a52-5a0e-4f0c-9a3e-0c41bdea1001';

type Run = (...args: never[]) => unknown;

/** Starts Firefox through its own protocol, Marionette: the only one that installs an extension and opens its pages. */
export async function launchFirefox(
  options: Required<Omit<LaunchOptions, 'extension'>> & { program: string; extension?: string },
): Promise<Browser> {
  const id = options.extension ? idOf(options.extension) : '';
  const fox = await startFirefox({ ...options, preferences: preferences(options.proxy, id) });
  const { capabilities } = await fox.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    strictFileInteractability: true,
  });
  const home = await fox.send<{ value: string }>('WebDriver:GetWindowHandle');
  const session = new Session(fox, home.value);
  let isInstalled = false;
  const install = async () => {
    await session.turn(() => fox.send('Addon:Install', { path: options.extension ?? '', temporary: true }));
    if (!isInstalled && !options.greeted) await session.closeWelcome();
    isInstalled = true;
  };
  if (options.extension && options.installed) await install();
  await session.chrome(recordRequests, id);
  const extensionOrigin = `moz-extension://${uuid}`;

  // With a window the first tab is the reader's; tests leave it alone and close what they open.
  let spare = options.headless ? undefined : session.home;
  const newTab = async () => {
    const tab = { type: 'tab', focus: true };
    return (await session.turn(() => fox.send<{ handle: string }>('WebDriver:NewWindow', tab))).handle;
  };
  const open = async (url: string, handle: string): Promise<Page> => {
    const page = firefoxPage(session, handle);
    if (url !== 'about:blank') await page.goto(url);
    return page;
  };
  await session.chrome(resetErrors);
  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    extensionOrigin,
    async openPage(url = 'about:blank') {
      const handle = spare ?? (await newTab());
      spare = undefined;
      return open(url, handle);
    },
    pages: async () => (await session.tabs()).map(({ url }) => url),
    extensionPage: async (path) => open(`${extensionOrigin}/${path}`, await newTab()),
    pressShortcut: async (page) => {
      await page.focus();
      await session.chromeKeys(keysOf('Alt+k'));
    },
    openPopup: (page) => openFirefoxPopup(session, id, page),
    install,
    withholdHosts: async () => {
      const page = await open(`${extensionOrigin}/content.css`, await newTab());
      await page.evaluate(removeListedHosts);
      await page.close();
    },
    backgroundAlive: () => session.chrome(backgroundState, id),
    killBackground: () => session.chrome(terminateBackground, id),
    // The prompt is off by preference: a click in the popup is granted at once.
    grantOptionalHost: async () => {},
    errors: () => session.chrome(readErrors),
    forgetErrors: () => session.chrome(resetErrors),
    extensionRequests: () => session.chrome(readRequests),
    closed: fox.ended,
    close: () => fox.close(),
  };
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(proxy: number, id: string): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.translations.automaticallyPopup': false,
    'intl.accept_languages': 'ko,en',
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  };
}

/** Marionette has one current tab and one context: every command waits for its turn and says where it wants to be. */
class Session {
  private last: Promise<unknown> = Promise.resolve();
  /** `home` is a tab that stays: without any the session ends, and after closing one Marionette is nowhere. */
  constructor(
    readonly fox: Marionette,
    readonly home: string,
  ) {}

  turn<R>(work: () => Promise<R>): Promise<R> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => {});
    return mine;
  }

  /** In a tab. */
  in<R>(handle: string, work: () => Promise<R>): Promise<R> {
    return this.turn(async () => {
      await this.fox.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return work();
    });
  }

  /** Addresses of all tabs, with their handles. */
  tabs(): Promise<{ handle: string; url: string }[]> {
    return this.turn(async () => {
      const tabs: { handle: string; url: string }[] = [];
      for (const handle of await this.fox.send<string[]>('WebDriver:GetWindowHandles')) {
        await this.fox.send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value: url } = await this.fox.send<{ value: string }>('WebDriver:GetCurrentURL');
        tabs.push({ handle, url });
      }
      await this.fox.send('WebDriver:SwitchToWindow', { handle: this.home, focus: false });
      return tabs;
    });
  }

  /** The page that greets after an installation would stand in front of the page under test. */
  async closeWelcome(): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      const welcome = (await this.tabs()).find(({ url }) => url.endsWith('/welcome.html'));
      if (welcome) {
        return this.in(welcome.handle, async () => {
          await this.fox.send('WebDriver:CloseWindow');
          await this.fox.send('WebDriver:SwitchToWindow', { handle: this.home, focus: false });
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** In the browser itself. */
  chrome<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.turn(async () => {
      await this.fox.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.script<R>(run, args, 'system');
      } finally {
        await this.fox.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Presses keys together in the browser's own window, which hands them to its shortcuts and then to the page. */
  chromeKeys(values: readonly string[]): Promise<void> {
    return this.turn(async () => {
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.map((value) => ({ type: 'keyUp', value })).reverse();
      await this.fox.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const keys = { type: 'key', id: 'keys of the window', actions: [...down, ...up] };
        await this.fox.send('WebDriver:PerformActions', { actions: [keys] });
      } finally {
        await this.fox.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async script<R>(run: Run | string, args: Plain[], sandbox: 'system' | null): Promise<R> {
    const script = `return (${run})(...arguments);`;
    const { value } = await this.fox.send<{ value: R }>('WebDriver:ExecuteScript', { script, args, sandbox });
    return value;
  }
}

function firefoxPage(session: Session, handle: string): Page {
  const { fox } = session;
  const here = <R>(work: () => Promise<R>) => session.in(handle, work);
  const send = (command: string, parameters?: object) => here(async () => void (await fox.send(command, parameters)));
  const perform = (source: object) => send('WebDriver:PerformActions', { actions: [source] });
  const page: Page = {
    mouse: firefoxMouse(perform),
    tap: (x, y, hold = 60) =>
      perform({
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pause', duration: hold },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    swipe: (from, to) => {
      const at = ({ x, y }: { x: number; y: number }, duration: number) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        duration,
      });
      const actions = [at(from, 0), { type: 'pointerDown', button: 0 }, at(to, 150), { type: 'pointerUp', button: 0 }];
      return perform({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions });
    },
    key: (press) => {
      const values = keysOf(press);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.map((value) => ({ type: 'keyUp', value })).reverse();
      return perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
    },
    goto: (url) => send('WebDriver:Navigate', { url }),
    reload: () => send('WebDriver:Refresh'),
    back: () => send('WebDriver:Back'),
    close: () =>
      here(async () => {
        await fox.send('WebDriver:CloseWindow');
        await fox.send('WebDriver:SwitchToWindow', { handle: session.home, focus: false });
      }),
    focus: () => here(async () => {}),
    async setViewport(width, height) {
      const bars = await page.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      const [side = 0, top = 0] = bars;
      await send('WebDriver:SetWindowRect', { width: width + side, height: height + top });
    },
    async asPrinted() {
      await page.focus();
      await session.chrome(printMedium);
    },
    screenshot: (file) =>
      here(async () => {
        const { value } = await fox.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
        writeFileSync(file, Buffer.from(value, 'base64'));
      }),
    evaluate: (run, ...args) => here(() => session.script(run, args, null)),
    async accessibleCard() {
      await page.focus();
      return session.chrome(accessibleCard);
    },
    inCard: (run, ...args) =>
      here(() => {
        const find = `document.querySelector('chipdeal-card')?.openOrClosedShadowRoot`;
        const call = `(...args) => { const root = ${find}; return root ? (${run})(root, ...args) : null; }`;
        return session.script(call, args, 'system');
      }),
  };
  return page;
}

async function openFirefoxPopup(session: Session, id: string, page: Page): Promise<Popup> {
  await page.focus();
  await session.chrome(triggerAction, id);
  const popup: Popup = {
    async evaluate(run, ...args) {
      const script = `return (async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`;
      const answer = await session.chrome(runInPopup, script, null);
      if (answer === null) throw new Error('the popup is not open');
      return answer === undefined ? undefined : JSON.parse(answer);
    },
    click: async (x, y) => void (await session.chrome(runInPopup, `(${clickThere})(${x}, ${y})`, 'system')),
    close: () => session.chrome(hidePopup),
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await session.chrome(runInPopup, 'return document.readyState', null)) return popup;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup has not opened');
}

/** Runs in a document of the extension. Firefox lets go of hosts that the manifest asks for, too. */
async function removeListedHosts(): Promise<void> {
  const { runtime, permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser;
  await permissions.remove({ origins: runtime.getManifest().host_permissions });
}
interface ExtensionApi {
  runtime: { getManifest(): { host_permissions: string[] } };
  permissions: { remove(what: object): Promise<boolean> };
}

function firefoxMouse(perform: (source: object) => Promise<void>): Mouse {
  const act = (...actions: object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const to = (x: number, y: number, duration = 0) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  return {
    move: (x, y) => act(to(x, y)),
    glide: (x, y, ms) => act(to(x, y, ms)),
    down: () => act(down),
    up: () => act(up),
    click: (x, y) => act(to(x, y), down, up),
    wheel: (x, y, deltaY) =>
      perform({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY }],
      }),
  };
}

/** The code points by which WebDriver calls keys that write nothing. */
const namedKeys: Record<string, string> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  F6: '\ue036',
};

function keysOf(press: string): string[] {
  return press.split('+').map((name) => {
    const value = name.length === 1 ? name : namedKeys[name];
    if (!value) throw new Error(`expected a key such as Escape or Alt+a, not ${press}`);
    return value;
  });
}

/*
 * What runs in the browser itself. Its globals are not those of a page; only the few that are used are declared.
 */
interface Principal {
  addonPolicy?: { id: string };
  contentScriptAddonPolicy?: { id: string };
}
interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal; loadingPrincipal?: Principal };
}
interface ConsoleEntry {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  flags: number;
  category: string;
}
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(options: object): Promise<void>; backgroundState: string };
  };
};
declare const Services: {
  wm: {
    getMostRecentWindow(type: string): { chipdealRequests: string[]; gBrowser: { selectedBrowser: SelectedBrowser } };
  };
  obs: { addObserver(observer: (channel: Channel) => void, topic: string): void };
  console: { getMessageArray(): ConsoleEntry[]; reset(): void };
};
interface SelectedBrowser {
  browsingContext: { mediumOverride: string };
}
declare const Ci: { nsIScriptError: string; nsIHttpChannel: string; nsIAccessibilityService: string };
declare const Cc: Record<'@mozilla.org/accessibilityService;1', { getService(kind: string): AccessibilityService }>;
interface AccessibilityService {
  getAccessibleFor(node: object): Accessed | null;
  getStringRole(role: number): string;
}
/** A node of Firefox's tree. */
interface Accessed {
  readonly role: number;
  readonly name: string | null;
  readonly childCount: number;
  getChildAt(at: number): Accessed;
  getState(state: { value: number }, extra: object): void;
}

/** What Firefox's own tools for developers do to show a page's rules for print. */
function printMedium(): void {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';
}

/** The service is made at the first call; the tree of the page arrives a moment later. */
async function accessibleCard(): Promise<Accessible[]> {
  const roles: Record<string, Accessible['role']> = {
    dialog: 'dialog',
    heading: 'heading',
    pushbutton: 'button',
    button: 'button',
    'toggle button': 'button',
    summary: 'button',
    link: 'link',
    graphic: 'image',
    list: 'list',
    listitem: 'item',
    'text leaf': 'text',
    statusbar: 'status',
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const nameOf = (node: Accessed) => service.getStringRole(node.role);
  const childrenOf = (node: Accessed) => Array.from({ length: node.childCount }, (_, at) => node.getChildAt(at));
  const find = (node: Accessed): Accessed | null => {
    if (nameOf(node) === 'dialog') return node;
    for (const child of childrenOf(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const found: Accessible[] = [];
  const walk = (node: Accessed) => {
    const role = roles[nameOf(node)];
    const state = { value: 0 };
    node.getState(state, {});
    if (role) found.push({ role, name: node.name ?? '', isFocused: (state.value & 4) !== 0 });
    childrenOf(node).forEach(walk);
  };
  const top = service.getAccessibleFor(gBrowser.selectedBrowser);
  const dialog = top && find(top);
  if (dialog) walk(dialog);
  return found;
}

function backgroundState(id: string): boolean {
  return WebExtensionPolicy.getByID(id).extension.backgroundState !== 'stopped';
}

async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

function recordRequests(id: string): void {
  const seen: string[] = [];
  Services.wm.getMostRecentWindow('navigator:browser').chipdealRequests = seen;
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = (subject as Channel & { QueryInterface(kind: string): Channel }).QueryInterface(
      Ci.nsIHttpChannel,
    );
    const asking = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
    const ours = asking.some((who) => (who?.addonPolicy ?? who?.contentScriptAddonPolicy)?.id === id);
    if (ours && URI.spec.startsWith('http')) seen.push(URI.spec);
  }, 'http-on-modify-request');
}

function readRequests(): string[] {
  return [...Services.wm.getMostRecentWindow('navigator:browser').chipdealRequests];
}

function readErrors(): string[] {
  const warning = 1;
  const fromPages = /^(https?|moz-extension|blob|data):/;
  // Firefox says so of any message that is under way while its page closes; there is nothing left to handle it.
  // Likewise (`while context is inactive`) where the page has gone into the back/forward cache.
  const afterClosing = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;
  return Services.console
    .getMessageArray()
    .filter((entry) => (entry as unknown) instanceof (Ci.nsIScriptError as never))
    .filter(({ flags, category }) => (flags & warning) === 0 && /javascript/i.test(category))
    .filter(({ sourceName, errorMessage }) => fromPages.test(sourceName) && !afterClosing.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
}

function resetErrors(): void {
  Services.console.reset();
}
