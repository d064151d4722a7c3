import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../open-panel.ts';
import { say } from '../words.ts';

/** Opens the panel for a tab: the sidebar in Firefox, which only a press in a page of ours may open, else as elsewhere. */
export function PanelButton({ tabId }: { tabId: number }) {
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  // Asked for ahead: nothing may be waited for between the press and the opening, browsers refuse it then.
  useEffect(() => void browser.tabs.get(tabId).then(setTab, () => setTab(null)), [tabId]);
  if (tab === null) return null;
  const open = () => {
    const opening = browser.sidebarAction ? browser.sidebarAction.open() : openPanel(tab);
    void opening.finally(() => window.close());
  };
  return (
    <button type="button" class="wide" onClick={open}>
      {say('popup_panel')}
    </button>
  );
}
