import browser, { type Tabs } from 'webextension-polyfill';
import { within } from '../within.ts';
import { lookAtTab, type TabView } from './look-at-tab.ts';

/** Articles come late and pages change without a load: how often we look while the panel is seen, ms. */
const pauseMs = 700;
/** A tab that has not told anything after this long, as one asleep, is asked anew at the next look. ms */
const patienceMs = 5000;

/** What a tab shows, now and whenever that changes. */
export interface FollowedTab {
  /** Tells the view of the moment, and each one after it; one listener at a time. Ends it all when that goes. */
  listen(onView: (view: TabView) => void): () => void;
}

/**
 * Follows a tab from now on, also before anybody listens: a panel is drawn that much sooner.
 * @param fixed the id of the tab; null for the tab in front of the panel's window, whichever that is
 */
export function followTab(fixed: number | null): FollowedTab {
  let view: TabView = { kind: 'looking' };
  let tell: (view: TabView) => void = () => {};
  let isBusy = false;
  let isWanted = false;
  const ending = new AbortController();

  async function look() {
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    try {
      while (isWanted && !ending.signal.aborted) {
        isWanted = false;
        const next = await within(patienceMs, lookOnce(), view);
        if (ending.signal.aborted || next === view) continue;
        view = next;
        tell(view);
      }
    } finally {
      isBusy = false;
    }
  }

  async function lookOnce(): Promise<TabView> {
    const tab = await tabOf(fixed);
    if (tab) return lookAtTab(tab, view);
    return view.kind === 'gone' ? view : { kind: 'gone' };
  }

  const now = () => void look();
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') now();
  }, pauseMs);
  browser.tabs.onActivated.addListener(now);
  browser.tabs.onUpdated.addListener(now);
  document.addEventListener('visibilitychange', now, { signal: ending.signal });
  now();
  return {
    listen(onView) {
      tell = onView;
      if (view.kind !== 'looking') onView(view);
      return () => {
        ending.abort();
        clearInterval(timer);
        browser.tabs.onActivated.removeListener(now);
        browser.tabs.onUpdated.removeListener(now);
      };
    },
  };
}

async function tabOf(fixed: number | null): Promise<Tabs.Tab | null> {
  try {
    if (fixed !== null) return await browser.tabs.get(fixed);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ?? null;
  } catch {
    return null; // closed meanwhile
  }
}
