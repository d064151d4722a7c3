import browser from 'webextension-polyfill';
import type { PageState, ToPage } from './to-page.ts';
import { within } from './within.ts';

/** A frame that is asleep does not answer; others do so in far less than this. ms */
const answerMs = 2000;

/**
 * What the content script of a frame made of its page, or null where none runs. One of a version before an update does
 * not hear us any more, and counts as none.
 * @param frameId 0 is the tab's own page
 */
export async function askPage(tabId: number, frameId = 0): Promise<PageState | null> {
  return ((await send(tabId, { type: 'to-page-state' }, frameId)) as PageState | undefined) ?? null;
}

/**
 * The article of a tab wherever it stands: some sites keep it in a frame (blogs, cafés). Of several the one with the most
 * names; null where nothing runs in the tab's own page.
 */
export async function askTab(tabId: number): Promise<PageState | null> {
  const page = await askPage(tabId);
  if (page?.kind !== 'no-article') return page;
  const inner = (await framesOf(tabId)).filter(({ frameId }) => frameId !== 0);
  const answers = await Promise.all(inner.map(({ frameId }) => askPage(tabId, frameId)));
  const articles = answers.filter((answer) => answer?.kind === 'article');
  return articles.sort((a, b) => b.found - a.found)[0] ?? page;
}

/**
 * Has one frame of a tab walk to its next mark: the one that the reader's keys go to, else the tab's own page, else
 * whichever holds an article: some sites keep it in a frame.
 */
export async function walkInTab(tabId: number): Promise<void> {
  // Mostly the tab's own page is meant: it is asked together with the frames, and not after them.
  const [frames, own] = await Promise.all([framesOf(tabId), askPage(tabId)]);
  const focused = frames.filter(({ hasFocus }) => hasFocus);
  const ids = new Set([...focused.map(({ frameId }) => frameId), 0, ...frames.map(({ frameId }) => frameId)]);
  for (const frameId of ids) {
    const page = frameId === 0 ? own : await askPage(tabId, frameId);
    if (page?.kind !== 'article' || !page.gate || page.shown === 0) continue;
    await send(tabId, { type: 'to-page-walk' }, frameId);
    return;
  }
}

/** A frame of a tab; 0 is the tab's own page. */
export interface Frame {
  readonly frameId: number;
  readonly address: string;
  /** Do the reader's keys go to this one, and to none inside of it? */
  readonly hasFocus: boolean;
}

/**
 * The frames of a tab that we may look into, its own page among them: of granted hosts, and of the tab's own site where the reader has pressed
 * our button over it. No permission for this alone: `webNavigation`, which lists them, would tell of all browsing.
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  try {
    const target = { tabId, allFrames: true };
    const looking = browser.scripting.executeScript({ target, func: lookAtFrame, injectImmediately: true });
    const results = await within(answerMs, looking, []);
    return results.flatMap(({ frameId, result }) => {
      const seen = result as ReturnType<typeof lookAtFrame> | null | undefined;
      return seen ? [{ frameId, ...seen }] : [];
    });
  } catch {
    return [];
  }
}

/** Runs in the frame. */
function lookAtFrame(): { address: string; hasFocus: boolean } {
  // A page that holds the focused frame has the focus as well.
  const isInside = /^i?frame$/i.test(document.activeElement?.tagName ?? '');
  return { address: location.href, hasFocus: document.hasFocus() && !isInside };
}

/** Has the content script of a frame take its marks away and stop. */
export async function endPage(tabId: number, frameId: number): Promise<void> {
  await within(answerMs, send(tabId, { type: 'to-page-end' }, frameId), undefined);
}

async function send(tabId: number, message: ToPage, frameId: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined; // nobody listens there
  }
}
