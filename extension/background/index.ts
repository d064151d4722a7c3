import browser, { type Runtime } from 'webextension-polyfill';
import { onRequest } from './requests.ts';
import { fulfilWish, restoreSites } from './sites.ts';

/*
 * Service worker in Chrome, event page in Firefox; both are stopped when idle. Listeners stand at top level, state in
 * storage, so that waking up is the same as starting.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => onRequest(message, sender));
browser.runtime.onInstalled.addListener(() => void restoreSites());
browser.runtime.onStartup.addListener(() => void restoreSites());
browser.permissions.onAdded.addListener(() => void fulfilWish());
browser.permissions.onRemoved.addListener(() => void restoreSites());
