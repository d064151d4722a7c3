import browser, { type Runtime } from 'webextension-polyfill';
import { settingsKey } from '../settings/settings.ts';
import { onCommand } from './commands.ts';
import { onRequest } from './requests.ts';
import { renewForPages, takeTravelled } from './settings.ts';
import { hostsGranted, restoreAndServe, restoreSites } from './sites.ts';
import { showWelcome } from './welcome.ts';

/*
 * Service worker in Chrome, event page in Firefox; both are stopped when idle. Listeners stand at top level, state in
 * storage, so that waking up is the same as starting.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => onRequest(message, sender));
browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
browser.runtime.onInstalled.addListener(({ reason }) => {
  // After an update of the browser itself every page loads anew.
  if (reason === 'install') void showWelcome();
  void renewForPages().finally(reason === 'install' || reason === 'update' ? restoreAndServe : restoreSites);
});
browser.runtime.onStartup.addListener(() => void restoreSites());
browser.permissions.onAdded.addListener(() => void hostsGranted());
browser.permissions.onRemoved.addListener(() => void restoreSites());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && settingsKey in changes) void takeTravelled();
});
