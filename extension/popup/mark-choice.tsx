import type { SettingsChange } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { type MessageKey, say } from '../words.ts';

const choices = [
  ['first', 'popup_marks_first'],
  ['all', 'popup_marks_all'],
  ['off', 'popup_marks_off'],
] as const satisfies readonly (readonly [Settings['strength'], MessageKey])[];

interface Props {
  settings: Settings;
  onChange(part: SettingsChange): void;
}

/** How names are marked, on all sites: open pages follow at once. */
export function MarkChoice({ settings, onChange }: Props) {
  return (
    <section class="marks">
      <fieldset>
        <legend>{say('popup_marks')}</legend>
        {choices.map(([strength, key]) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={settings.strength === strength}
              onChange={() => onChange({ strength })}
            />
            {say(key)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={settings.kinds.person}
          onChange={(event) => onChange({ kinds: { person: event.currentTarget.checked } })}
        />
        {say('popup_persons')}
      </label>
      <p class="small note">{say('popup_persons_why')}</p>
    </section>
  );
}
