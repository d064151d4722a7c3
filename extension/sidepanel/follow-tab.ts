import browser, { type Tabs } from 'webextension-polyfill';
import { within } from '../within.ts';
import { lookAtTab, type TabView } from './look-at-tab.ts';

/** Articles come late and pages change without a load: how often we look while the panel is seen, ms. */
const pauseMs = 700;
/** A tab that has not told anything after this long, as one asleep, is asked anew at the next look. ms */
const patienceMs = 5000;

/**
 * Tells what a tab shows, now and whenever that changes.
 * @param fixed the id of the tab; null for the tab in front of the panel's window, whichever that is
 * @returns ends it
 */
export function followTab(fixed: number | null, onView: (view: TabView) => void): () => void {
  let view: TabView = { kind: 'looking' };
  let isBusy = false;
  let isWanted = false;
  let hasEnded = false;

  async function look() {
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    try {
      while (isWanted && !hasEnded) {
        isWanted = false;
        const next = await within(patienceMs, lookOnce(), view);
        if (hasEnded || next === view) continue;
        view = next;
        onView(view);
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
  document.addEventListener('visibilitychange', now);
  now();
  return () => {
    hasEnded = true;
    clearInterval(timer);
    browser.tabs.onActivated.removeListener(now);
    browser.tabs.onUpdated.removeListener(now);
    document.removeEventListener('visibilitychange', now);
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
