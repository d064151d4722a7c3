import * as v from 'valibot';
import { entityIdSchema } from '../../src/lexicon/entity.ts';
import { defaults, languages, longestWait, looks, type Settings, strengths } from './settings.ts';

const wait = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestWait));

const kinds = {
  company: v.boolean(),
  group: v.boolean(),
  organization: v.boolean(),
  chip: v.boolean(),
  person: v.boolean(),
};

const fields = {
  strength: v.picklist(strengths),
  look: v.picklist(looks),
  kinds: v.object(kinds),
  hidden: v.pipe(v.array(entityIdSchema), v.maxLength(10_000), v.readonly()),
  openMs: wait,
  closeMs: wait,
  pill: v.boolean(),
  language: v.picklist(languages),
  sync: v.boolean(),
};

/** The settings as they are stored now. */
const settingsSchema = v.object({ version: v.literal(1), ...fields });

/** Some settings, each with what it is to be; of the kinds, too, only those that change. */
export const settingsChangeSchema = v.strictObject({
  strength: v.exactOptional(fields.strength),
  look: v.exactOptional(fields.look),
  kinds: v.exactOptional(
    v.strictObject({
      company: v.exactOptional(kinds.company),
      group: v.exactOptional(kinds.group),
      organization: v.exactOptional(kinds.organization),
      chip: v.exactOptional(kinds.chip),
      person: v.exactOptional(kinds.person),
    }),
  ),
  hidden: v.exactOptional(fields.hidden),
  openMs: v.exactOptional(fields.openMs),
  closeMs: v.exactOptional(fields.closeMs),
  pill: v.exactOptional(fields.pill),
  language: v.exactOptional(fields.language),
  sync: v.exactOptional(fields.sync),
});
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings after a change; what it does not name stays. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...change, kinds: { ...settings.kinds, ...change.kinds } };
}

/** Before there were other settings, `marks` held how names are marked. */
const oldMarksSchema = v.object({ strength: v.picklist(strengths), persons: v.boolean() });

/** What came out of the storage: the settings, and whether all that was stored has been understood. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly isWhole: boolean;
}

/**
 * Reads settings of any version. A field that cannot be read is as at first, and so is one that is missing; the others
 * hold. What a later version has written is not understood at all.
 * @param stored under `settings`; undefined where there is nothing
 * @param oldMarks under `marks`, where versions before this one kept theirs
 */
export function settingsFrom(stored: unknown, oldMarks?: unknown): ReadSettings {
  if (stored === undefined) return fromOldMarks(oldMarks);
  const whole = v.safeParse(settingsSchema, stored);
  if (whole.success) return { settings: whole.output, isWhole: true };
  if (!isRecord(stored) || stored.version !== defaults.version) return { settings: defaults, isWhole: false };
  const kinds = isRecord(stored.kinds) ? stored.kinds : {};
  return { settings: { ...byField(stored), kinds: kindsFrom(kinds) }, isWhole: false };
}

function fromOldMarks(oldMarks: unknown): ReadSettings {
  if (oldMarks === undefined) return { settings: defaults, isWhole: true };
  const { success, output } = v.safeParse(oldMarksSchema, oldMarks);
  if (!success) return { settings: defaults, isWhole: false };
  const { strength, persons } = output;
  return { settings: { ...defaults, strength, kinds: { ...defaults.kinds, person: persons } }, isWhole: true };
}

/** Each field that its own rule takes; the others as at first. */
function byField(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(settingsSchema.entries).flatMap(([field, rule]) => {
    const { success, output } = v.safeParse(rule as v.GenericSchema, stored[field]);
    return success ? [[field, output]] : [];
  });
  return { ...defaults, ...Object.fromEntries(entries) };
}

function kindsFrom(stored: Readonly<Record<string, unknown>>): Settings['kinds'] {
  const known = Object.keys(defaults.kinds).filter((kind) => typeof stored[kind] === 'boolean');
  return { ...defaults.kinds, ...Object.fromEntries(known.map((kind) => [kind, stored[kind]])) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hosts that the reader has turned off: `n.news.naver.com`. */
export const offHostsSchema = v.array(
  v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/, 'expected a host such as "news.example"')),
);
