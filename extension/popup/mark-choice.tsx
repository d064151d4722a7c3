import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../settings/change.ts';
import type { SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/stored.ts';
import { type MessageKey, say } from '../words.ts';

const choices = [
  ['first', 'popup_marks_first'],
  ['all', 'popup_marks_all'],
  ['off', 'popup_marks_off'],
] as const satisfies readonly (readonly [Settings['strength'], MessageKey])[];

/** How names are marked, on all sites: open pages follow at once. */
export function MarkChoice() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  if (settings === null) return null;

  const change = (part: SettingsChange) => {
    setSettings({ ...settings, ...part });
    // What could not be stored does not hold.
    changeSettings(part).catch(() => setSettings(settings));
  };
  return (
    <>
      <fieldset>
        <legend>{say('popup_marks')}</legend>
        {choices.map(([strength, key]) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={settings.strength === strength}
              onChange={() => change({ strength })}
            />
            {say(key)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={settings.kinds.person}
          onChange={(event) => change({ kinds: { ...settings.kinds, person: event.currentTarget.checked } })}
        />
        {say('popup_persons')}
      </label>
      <p class="small note">{say('popup_persons_why')}</p>
    </>
  );
}
