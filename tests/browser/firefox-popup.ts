import type { Plain } from './driver.ts';

/*
 * The popup of the toolbar's button, as seen from the browser itself: it stands in no tab, so WebDriver's commands do
 * not reach it. Each function travels as its source and sees its arguments only.
 */
interface PopupBrowser extends Element {
  currentURI?: { spec: string };
  browsingContext: {
    currentWindowGlobal: {
      getActor(name: string): { executeScript(script: string, args: Plain[], options: object): Promise<string> };
    };
  };
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const Services: { wm: { getMostRecentWindow(type: string): Window } };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};

/** Does what a press on the button does: opens the popup over the current tab and grants `activeTab`. */
export async function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/**
 * Runs a script in the popup; its result goes through JSON. Null where no popup has loaded.
 * @param sandbox `system` for what only the browser may do there; else in the popup's own world
 */
export async function runInPopup(script: string, sandbox: 'system' | null): Promise<string | null> {
  const view = Services.wm
    .getMostRecentWindow('navigator:browser')
    .document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  if (!view?.currentURI?.spec.endsWith('/popup.html')) return null;
  return view.browsingContext.currentWindowGlobal
    .getActor('MarionetteCommands')
    .executeScript(script, [], { sandboxName: sandbox, timeout: 10_000, line: 0, async: false, newSandbox: false });
}

/** Runs in the popup, with the browser's rights: a press that the popup's page trusts. */
export function clickThere(x: number, y: number): void {
  const view = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, button: object, options: object): void;
  };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    view.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });
}

export function hidePopup(): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = document.querySelector('browser[webextension-view-type=popup]')?.closest('panel');
  (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
}
