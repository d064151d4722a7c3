import type { Runtime } from 'webextension-polyfill';

/**
 * The few calls that a page's script makes of the browser, without the polyfill: its 3 KB would travel into every page,
 * and both browsers have these with promises (Chrome since 99, Firefox since 45). Everything else uses the polyfill.
 */
interface PageRuntime {
  readonly id: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    /** Answers by the callback, and says so by returning true: Chrome takes no promise for an answer. */
    addListener(listener: OnMessage): void;
    removeListener(listener: OnMessage): void;
  };
}
type OnMessage = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (reply: unknown) => void,
) => true | undefined;

/** What is stored on this device: read, and heard when it changes. */
interface PageStorage {
  readonly local: { get(key: string): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: OnStored): void;
    removeListener(listener: OnStored): void;
  };
}
export type OnStored = (changes: Record<string, { newValue?: unknown }>) => void;

interface Api {
  readonly runtime: PageRuntime;
  readonly storage: PageStorage;
}
declare const chrome: Api | undefined;

/** Firefox calls it `browser`, Chrome `chrome`; both have the second, but only Firefox's first gives promises. */
const api = (globalThis as { browser?: Api }).browser ?? chrome;

/** @throws TypeError outside of an extension */
export const { runtime, storage } = api as Api;
