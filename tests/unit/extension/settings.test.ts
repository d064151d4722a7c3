import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { marksFrom } from '../../../extension/mark-settings.ts';
import { cardSettingsFrom } from '../../../extension/settings/card-settings.ts';
import { forPages } from '../../../extension/settings/for-pages.ts';
import { changed, settingsChangeSchema, settingsFrom } from '../../../extension/settings/schema.ts';
import { defaults, languages, looks, type Settings, strengths } from '../../../extension/settings/settings.ts';
import { travels, withTravelled } from '../../../extension/settings/travel.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { shownKinds } from '../../../src/ui/shown-kind.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const id = (text: string) => text as EntityId;

const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  strength: fc.constantFrom(...strengths),
  look: fc.constantFrom(...looks),
  kinds: fc.record({
    company: fc.boolean(),
    group: fc.boolean(),
    organization: fc.boolean(),
    chip: fc.boolean(),
    person: fc.boolean(),
  }),
  hidden: fc.array(fc.constantFrom(id('nvidia'), id('h100'), id('gone-since'))),
  openMs: fc.integer({ min: 0, max: 2000 }),
  closeMs: fc.integer({ min: 0, max: 2000 }),
  pill: fc.boolean(),
  language: fc.constantFrom(...languages),
  sync: fc.boolean(),
});

describe('what is stored', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, isWhole: true });
      }),
      fuzzRuns(),
    );
  });

  test('anything at all is read, and what is not understood is said', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings, isWhole } = settingsFrom(stored);
        expect(settingsFrom(settings)).toEqual({ settings, isWhole: true });
        if (stored !== undefined) expect(isWhole).toBe(false);
      }),
      fuzzRuns(),
    );
  });

  test('one field that cannot be read does not take the others with it', () => {
    const stored = { ...defaults, strength: 'loud', openMs: 3000, closeMs: 40, kinds: { chip: false, person: 'yes' } };
    expect(settingsFrom(stored)).toEqual({
      settings: { ...defaults, closeMs: 40, kinds: { ...defaults.kinds, chip: false } },
      isWhole: false,
    });
  });

  test('of a later version nothing is guessed', () => {
    expect(settingsFrom({ ...defaults, version: 2, strength: 'off' })).toEqual({ settings: defaults, isWhole: false });
  });

  test('nothing stored is as at first', () => {
    expect(settingsFrom(undefined)).toEqual({ settings: defaults, isWhole: true });
  });

  test('choices of the version before hold', () => {
    expect(settingsFrom(undefined, { strength: 'all', persons: true })).toEqual({
      settings: { ...defaults, strength: 'all', kinds: { ...defaults.kinds, person: true } },
      isWhole: true,
    });
    expect(settingsFrom(undefined, { strength: 'all' })).toEqual({ settings: defaults, isWhole: false });
    expect(settingsFrom(defaults, { strength: 'all', persons: true }).settings).toEqual(defaults);
  });
});

test('a change carries the kinds that change, and no others', () => {
  const change = v.parse(settingsChangeSchema, { kinds: { chip: false } });
  expect(changed(defaults, change)).toEqual({ ...defaults, kinds: { ...defaults.kinds, chip: false } });
  expect(changed(defaults, { look: 'tint' })).toEqual({ ...defaults, look: 'tint' });
  expect(v.is(settingsChangeSchema, { kinds: { moon: false } })).toBe(false);
});

describe('what pages are told', () => {
  const entities = {
    ids: ['nvidia', 'samsung', 'nist', 'h100', 'jensen-huang'].map(id),
    kinds: ['company', 'group', 'organization', 'chip', 'person']
      .map((kind) => shownKinds.indexOf(kind as (typeof shownKinds)[number]))
      .join(''),
  };

  test('at first: everything but persons, in dots, everywhere', () => {
    expect(forPages(defaults, [], entities)).toEqual({ strength: 'first', look: '', skip: ['4'], off: [] });
  });

  test('kinds and entities that the reader does not want are numbers to leave out', () => {
    const kinds = { ...defaults.kinds, group: false, person: true };
    const settings: Settings = { ...defaults, kinds, hidden: [id('h100'), id('gone-since')], look: 'tint' };
    expect(forPages(settings, ['news.example'], entities)).toEqual({
      strength: 'first',
      look: '-tint',
      skip: ['1', '3'],
      off: ['news.example'],
    });
  });

  test('a page understands what it is told, and takes all else for nothing', () => {
    const told = forPages(defaults, ['news.example'], entities);
    expect(marksFrom(JSON.parse(JSON.stringify(told)))).toEqual(told);
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { skip } = marksFrom(stored);
        expect(skip === undefined || Array.isArray(skip)).toBe(true);
      }),
      fuzzRuns(),
    );
  });
});

test('the card’s script reads what it needs by itself', () => {
  expect(cardSettingsFrom({ ...defaults, openMs: 0, closeMs: 2000, pill: false })).toEqual({
    openMs: 0,
    closeMs: 2000,
    pill: false,
  });
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { openMs, closeMs } = cardSettingsFrom(stored);
      expect(settingsFrom({ ...defaults, openMs: Math.trunc(openMs), closeMs: Math.trunc(closeMs) }).isWhole).toBe(
        true,
      );
    }),
    fuzzRuns(),
  );
  expect(cardSettingsFrom({ openMs: -1, closeMs: Number.NaN, pill: 'no' })).toEqual({
    openMs: 300,
    closeMs: 300,
    pill: true,
  });
});

describe('between the devices of a reader', () => {
  test('hidden entities and the choice to take part stay on each', () => {
    expect(Object.keys(travels({ ...defaults, hidden: [id('nvidia')] }))).not.toContain('hidden');
    fc.assert(
      fc.property(anySettings, anySettings, (here, there) => {
        const merged = withTravelled(here, JSON.parse(JSON.stringify(travels(there))));
        expect(merged).toEqual({ ...there, hidden: here.hidden, sync: here.sync });
      }),
      fuzzRuns(),
    );
  });

  test('what cannot be read changes nothing', () => {
    fc.assert(
      fc.property(anySettings, fc.anything(), (here, there) => {
        const merged = withTravelled(here, there);
        expect(settingsFrom(merged).isWhole).toBe(true);
        expect(merged.hidden).toEqual(here.hidden);
      }),
      fuzzRuns(),
    );
    expect(withTravelled(defaults, { ...defaults, strength: 'loud' })).toEqual(defaults);
    expect(withTravelled(defaults, { version: 2, strength: 'off' })).toEqual(defaults);
  });
});
