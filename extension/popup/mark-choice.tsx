import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MarkSettings, marksFrom, marksKey } from '../mark-settings.ts';
import { type MessageKey, say } from '../words.ts';

const choices = [
  ['first', 'popup_marks_first'],
  ['all', 'popup_marks_all'],
  ['off', 'popup_marks_off'],
] as const satisfies readonly (readonly [MarkSettings['strength'], MessageKey])[];

/** How names are marked, on all sites: open pages follow at once. */
export function MarkChoice() {
  const [settings, setSettings] = useState<MarkSettings | null>(null);
  useEffect(() => void read().then(setSettings, () => setSettings(marksFrom(undefined))), []);
  if (settings === null) return null;

  const change = (next: MarkSettings) => {
    setSettings(next);
    // What could not be stored does not hold.
    browser.storage.local.set({ [marksKey]: next }).catch(() => setSettings(settings));
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
              onChange={() => change({ ...settings, strength })}
            />
            {say(key)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={settings.persons}
          onChange={(event) => change({ ...settings, persons: event.currentTarget.checked })}
        />
        {say('popup_persons')}
      </label>
      <p class="small note">{say('popup_persons_why')}</p>
    </>
  );
}

async function read(): Promise<MarkSettings> {
  return marksFrom((await browser.storage.local.get(marksKey))[marksKey]);
}
