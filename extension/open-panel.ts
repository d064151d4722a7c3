import browser, { type Tabs } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/**
 * Opens the panel for a tab: beside the page where the browser lets a press of the reader's do that, else in a tab of
 * its own (docs/decisions/panel.md). Call it before anything is waited for: the press counts for a moment only.
 */
export async function openPanel({ id: tabId, index, windowId }: Tabs.Tab): Promise<void> {
  if (tabId === undefined) return;
  const panel = typeof chrome === 'undefined' ? undefined : chrome?.sidePanel;
  if (panel) {
    try {
      return await panel.open({ tabId });
    } catch {
      // Browsers that have the interface without a panel, or a press that has come too late.
    }
  }
  const url = browser.runtime.getURL(`panel.html?tab=${tabId}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else {
    const beside = { url, index: index + 1, ...(windowId !== undefined && { windowId }) };
    // The page's window may not take tabs, or be gone: then wherever the browser opens one.
    await browser.tabs.create(beside).catch(() => browser.tabs.create({ url }));
  }
}
