import browser from 'webextension-polyfill';
import { say } from '../words.ts';

/** What the manifest says of the panel, and how each browser opens it; the polyfill's types know neither. */
interface PanelManifest {
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
}
declare const chrome: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };

/** The page of the panel in this build; none where it has none. */
function panelPage(): string | undefined {
  const manifest = browser.runtime.getManifest() as PanelManifest;
  return manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
}

/** Opens the panel beside the page, or as a tab where the browser has no place for it (Firefox on Android). */
export function PanelButton({ tabId }: { tabId: number }) {
  const page = panelPage();
  if (page === undefined) return null;
  const open = () => {
    // Nothing may be waited for between the press and the opening: browsers refuse it then.
    const opening =
      browser.sidebarAction?.open() ??
      chrome.sidePanel?.open({ tabId }) ??
      browser.tabs.create({ url: `${browser.runtime.getURL(page)}?tab=${tabId}` });
    void Promise.resolve(opening).finally(() => window.close());
  };
  return (
    <button type="button" class="wide" onClick={open}>
      {say('popup_panel')}
    </button>
  );
}
