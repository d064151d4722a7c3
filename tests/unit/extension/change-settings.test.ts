import { expect, test, vi } from 'vitest';

/** The one writer of the settings, over storage areas that keep what they are given. */

type Area = Record<string, unknown>;
const { local, sync } = vi.hoisted(() => ({ local: {} as Area, sync: {} as Area }));
vi.mock('virtual:chipdeal/page-ids', () => ({ pageIds: ['nvidia'], pageKinds: '0' }));
vi.mock('webextension-polyfill', () => {
  const area = (held: Area) => ({
    get: async () => structuredClone(held),
    set: async (items: Area) => void Object.assign(held, structuredClone(items)),
    remove: async (key: string) => void delete held[key],
  });
  return { default: { storage: { local: area(local), sync: area(sync) } } };
});
const { changeSettings, takeTravelled } = await import('../../../extension/background/settings.ts');
const { defaults } = await import('../../../extension/settings/settings.ts');

const begin = (settings: object) => {
  for (const held of [local, sync]) for (const key of Object.keys(held)) delete held[key];
  local.settings = { ...defaults, ...settings };
};

test('two kinds that are changed at once, by pages that know nothing of each other, are both kept', async () => {
  begin({});
  await Promise.all([changeSettings({ kinds: { chip: false } }), changeSettings({ kinds: { person: true } })]);
  expect(local.settings).toEqual({ ...defaults, kinds: { ...defaults.kinds, chip: false, person: true } });
});

test('late news of a change of ours does not take back a later one', async () => {
  begin({ sync: true });
  await changeSettings({ look: 'solid' });
  const next = changeSettings({ look: 'tint' });
  // The browser tells of the first change while the second is being written.
  await Promise.all([next, takeTravelled()]);
  expect(local.settings).toMatchObject({ look: 'tint' });
});

test('what another device has changed is taken over where this one takes part', async () => {
  begin({ sync: false });
  sync.settings = { look: 'tint' };
  await takeTravelled();
  expect(local.settings).toMatchObject({ look: 'dotted' });
  begin({ sync: true });
  sync.settings = { look: 'tint' };
  await takeTravelled();
  expect(local.settings).toMatchObject({ look: 'tint', sync: true });
});
