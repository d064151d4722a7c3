import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import type { PartProps } from './part-props.ts';

/** What we speak, and whether settings travel. */
export function LanguagePart({ settings: { language, sync }, change }: PartProps) {
  return (
    <section class="part" aria-labelledby="language">
      <h2 id="language">{say('options_language')}</h2>
      <Choice
        name="language"
        legend={say('options_language')}
        isHeaded
        choices={[
          ['ko', say('options_language_ko')],
          ['en', say('options_language_en')],
          ['auto', say('options_language_auto')],
        ]}
        value={language}
        onChoose={(next) => change({ language: next })}
      />
      <p class="small">{say('options_language_why')}</p>
      <h3>{say('options_sync')}</h3>
      <label>
        <input type="checkbox" checked={sync} onChange={(event) => change({ sync: event.currentTarget.checked })} />
        {say('options_sync_label')}
      </label>
      <p class="small">{say('options_sync_why')}</p>
    </section>
  );
}
