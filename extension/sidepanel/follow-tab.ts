import browser, { type Tabs } from 'webextension-polyfill';
import { lookAtTab, type TabView } from './look-at-tab.ts';

/** Articles come late and pages change without a load: how often we look while the panel is seen, ms. */
const pauseMs = 700;

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
    while (isWanted && !hasEnded) {
      isWanted = false;
      const tab = await tabOf(fixed);
      const next = tab ? await lookAtTab(tab, view) : view.kind === 'gone' ? view : ({ kind: 'gone' } as const);
      if (hasEnded || next === view) continue;
      view = next;
      onView(view);
    }
    isBusy = false;
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
