import { afterEach, expect, test, vi } from 'vitest';

/** After an update of the extension the scripts in open pages are cut off from it: its API throws. */
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

function cutOff() {
  const api = { runtime: { id: 'chipdeal' as string | undefined, onMessage: event() }, storage: storage() };
  vi.stubGlobal('chrome', api);
  return () => {
    api.runtime.id = undefined;
    for (const one of [api.runtime.onMessage, api.storage.onChanged])
      one.removeListener = () => {
        throw new Error('Extension context invalidated.');
      };
  };
}
const event = () => ({ addListener() {}, removeListener() {} });
const storage = () => ({ local: { get: async () => ({}) }, onChanged: event() });

test('what listens to the extension ends without an error when that has gone', async () => {
  const cut = cutOff();
  const { watchDelays } = await import('../../../extension/interest/delays.ts');
  const { attendPanel } = await import('../../../extension/glance/attend-panel.ts');
  const page = { current: () => ({ kind: 'no-article' }) } as never;
  const ends = [watchDelays(), attendPanel(page)];
  cut();
  for (const one of ends) expect(() => one.end()).not.toThrow();
});
