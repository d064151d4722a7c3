import type { MarkSettings } from '../mark-settings.ts';
import { type MessageKey, say } from '../words.ts';

const choices = [
  ['first', 'popup_marks_first'],
  ['all', 'popup_marks_all'],
  ['off', 'popup_marks_off'],
] as const satisfies readonly (readonly [MarkSettings['strength'], MessageKey])[];

interface Props {
  settings: MarkSettings;
  onChange(next: MarkSettings): void;
}

/** How names are marked, on all sites: open pages follow at once. */
export function MarkChoice({ settings, onChange }: Props) {
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
              onChange={() => onChange({ ...settings, strength })}
            />
            {say(key)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={settings.persons}
          onChange={(event) => onChange({ ...settings, persons: event.currentTarget.checked })}
        />
        {say('popup_persons')}
      </label>
      <p class="small note">{say('popup_persons_why')}</p>
    </>
  );
}
