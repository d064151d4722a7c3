import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page as PlaywrightPage,
  type Worker,
} from 'playwright-core';
import { openChromiumPopup, withholdHosts } from './chromium-popup.ts';
import type { Accessible, Browser, LaunchOptions, Mouse, Page, Plain } from './driver.ts';

/** Chromium alone can tell where its time goes. */
export interface ChromiumPage extends Page {
  readonly cdp: CDPSession;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts Chromium through playwright-core. */
export async function launchChromium(
  options: Required<Omit<LaunchOptions, 'extension'>> & { program: string; extension?: string },
): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chipdeal-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: options.headless,
    // With a window, whoever opened it decides what Ctrl+C does.
    handleSIGINT: options.headless,
    viewport: options.headless ? { width: options.width, height: options.height } : null,
    locale: 'ko-KR',
    ignoreHTTPSErrors: true,
    // Playwright switches extensions and the back/forward cache off by default.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.extension && options.installed ? [`--load-extension=${options.extension}`] : []),
      // Allows tests to install the extension under open pages, and to press its button.
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${options.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${options.width},${options.height}`,
      '--lang=ko',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Root (a container, a build server) may not use the sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: 'ko' } as Record<string, string>,
  });
  const errors: string[] = [];
  context.on('weberror', (event) => errors.push(String(event.error().stack ?? event.error())));
  const requests = new Set<string>();
  context.on('request', (request) => {
    if (request.serviceWorker() && request.url().startsWith('http')) requests.add(request.url());
  });

  let extensionOrigin = options.extension && options.installed ? await originOfExtension(context) : '';
  if (extensionOrigin && !options.greeted) await closeWelcome(context);
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('expected a browser that takes DevTools commands');
  const workers = async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  };
  // With a window the first tab is the reader's; tests leave it alone and close what they open.
  let spare = options.headless ? undefined : context.pages()[0];
  const open = async (url: string, page: PlaywrightPage): Promise<Page> => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const byUs = initiator.stack?.callFrames.some((frame) => frame.url.startsWith(`${extensionOrigin}/`));
      if (extensionOrigin && byUs && request.url.startsWith('http')) requests.add(request.url);
    });
    const made = chromiumPage(page, cdp);
    if (url !== 'about:blank') await made.goto(url);
    return made;
  };

  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    get extensionOrigin() {
      return extensionOrigin;
    },
    async openPage(url = 'about:blank') {
      const page = spare ?? (await context.newPage());
      spare = undefined;
      return open(url, page);
    },
    pages: async () => context.pages().map((page) => page.url()),
    extensionPage: async (path) => open(`${extensionOrigin}/${path}`, await context.newPage()),
    async pressShortcut(page) {
      await page.focus();
      // Chromium takes no keys of a test for its own shortcuts: here the event begins where the browser hands it over.
      const worker = await liveWorker(context, extensionOrigin, (page as ChromiumPage).cdp);
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('walk', tab);
      });
    },
    openPopup: (page) => openChromiumPopup(root, extensionOrigin, page),
    async install() {
      if (!options.extension) throw new Error('expected the browser to be started with a folder of the extension');
      const { id } = await root.send('Extensions.loadUnpacked', { path: options.extension });
      if (extensionOrigin === '' && !options.greeted) await closeWelcome(context);
      extensionOrigin = `chrome-extension://${id}`;
    },
    withholdHosts: () => withholdHosts(context, new URL(extensionOrigin).host),
    backgroundAlive: async () => (await workers()).length > 0,
    async killBackground() {
      for (const { targetId } of await workers()) await root.send('Target.closeTarget', { targetId });
      // A message on its way wakes the worker again at once, under the same target: then there is nothing to wait for.
      for (let tries = 0; tries < 25 && (await workers()).length > 0; tries += 1) await sleep(20);
    },
    async grantOptionalHost(origin) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const id = new URL(extensionOrigin).host;
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${origin}/*')`);
      await page.close();
    },
    errors: async () => [...errors],
    forgetErrors: async () => void errors.splice(0),
    extensionRequests: async () => [...requests],
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      // Its last processes may still be writing; a folder that stays behind is no failure.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => {});
    },
  };
}

/** What runs in the worker sees more than a page does. */
declare const chrome: {
  tabs: { query(of: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/** The worker's address tells the id that Chromium gave to the unpacked extension. */
async function originOfExtension(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  const { protocol, host } = new URL((worker ?? (await context.waitForEvent('serviceworker'))).url());
  return `${protocol}//${host}`;
}

/**
 * The background, awake: as the key does in Chromium, it is started where it is stopped. Playwright may go on listing a
 * worker that has been stopped, which never answers.
 * @throws Error where no worker answers within some seconds
 */
async function liveWorker(context: BrowserContext, extensionOrigin: string, cdp: CDPSession): Promise<Worker> {
  await cdp.send('ServiceWorker.enable');
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      // Of a worker that runs it changes nothing.
      await cdp.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
      for (const worker of context.serviceWorkers().reverse()) {
        if (!worker.url().startsWith(extensionOrigin)) continue;
        const answers = worker.evaluate(() => true).catch(() => false);
        if (await Promise.race([answers, sleep(300).then(() => false)])) return worker;
      }
      await sleep(50);
    }
  } finally {
    await cdp.send('ServiceWorker.disable');
  }
  throw new Error('expected the background to be awake, or to start');
}

/** The page that greets after an installation would stand in front of the page under test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: PlaywrightPage) => page.url().endsWith('/welcome.html');
  for (let tries = 0; tries < 60; tries += 1) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
    await sleep(50);
  }
}

function chromiumPage(page: PlaywrightPage, cdp: CDPSession): ChromiumPage {
  const source = (run: (...args: never[]) => unknown, args: Plain[]) => `(${run})(...${JSON.stringify(args)})`;
  return {
    cdp,
    mouse: chromiumMouse(page),
    async tap(x, y, hold = 60) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await sleep(hold);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async swipe(from, to) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
      for (let step = 1; step <= 8; step += 1) {
        await sleep(16);
        const point = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 };
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
      }
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    key: (press) => page.keyboard.press(press),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    close: () => page.close(),
    focus: () => page.bringToFront(),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    asPrinted: () => page.emulateMedia({ media: 'print' }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    evaluate: (run, ...args) => page.evaluate(source(run, args)),
    async accessibleCard() {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const found: Accessible[] = [];
      const walk = (id: string) => {
        const node = byId.get(id);
        if (!node) return;
        const role = roles[node.role?.value ?? ''];
        const isFocused = node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false;
        if (role && !node.ignored) found.push({ role, name: node.name?.value ?? '', isFocused });
        // A text has its lines for children, which say the same.
        if (role !== 'text') node.childIds?.forEach(walk);
      };
      const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored);
      if (dialog) walk(dialog.nodeId);
      return found;
    },
    async inCard(run, ...args) {
      const host = await cdp.send('Runtime.evaluate', { expression: `document.querySelector('chipdeal-card')` });
      if (!host.result.objectId) return null;
      const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, pierce: true, depth: 1 });
      const shadow = node.shadowRoots?.[0];
      if (!shadow) return null;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
        ...(object.objectId ? { objectId: object.objectId } : {}),
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Chromium's names of the roles that we look at. */
const roles: Readonly<Record<string, Accessible['role']>> = {
  dialog: 'dialog',
  heading: 'heading',
  button: 'button',
  DisclosureTriangle: 'button',
  link: 'link',
  image: 'image',
  list: 'list',
  listitem: 'item',
  StaticText: 'text',
  status: 'status',
};

function chromiumMouse({ mouse }: PlaywrightPage): Mouse {
  let at = { x: 0, y: 0 };
  const move = async (x: number, y: number) => {
    at = { x, y };
    await mouse.move(x, y);
  };
  return {
    move,
    async glide(x, y, ms) {
      const from = at;
      const steps = Math.max(2, Math.round(ms / 16));
      for (let step = 1; step <= steps; step += 1) {
        await move(from.x + ((x - from.x) * step) / steps, from.y + ((y - from.y) * step) / steps);
        await sleep(ms / steps);
      }
    },
    down: () => mouse.down(),
    up: () => mouse.up(),
    click: async (x, y) => {
      await move(x, y);
      await mouse.down();
      await mouse.up();
    },
    wheel: async (x, y, deltaY) => {
      await move(x, y);
      await mouse.wheel(0, deltaY);
    },
  };
}
