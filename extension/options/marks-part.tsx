import { shownKinds } from '../../src/ui/shown-kind.ts';
import { demoArticle } from '../pages/demo-article.ts';
import { DemoText } from '../pages/demo-text.tsx';
import { say } from '../words.ts';
import { Choice } from './choice.tsx';
import type { PartProps } from './part-props.ts';

/** Which names are marked and how, with a preview that follows. */
export function MarksPart({ settings, change }: PartProps) {
  const { strength, look, kinds } = settings;
  return (
    <section class="part" aria-labelledby="marks">
      <h2 id="marks">{say('options_marks')}</h2>
      <div class="columns">
        <Choice
          name="strength"
          legend={say('options_strength')}
          choices={[
            ['first', say('popup_marks_first')],
            ['all', say('popup_marks_all')],
            ['off', say('popup_marks_off')],
          ]}
          value={strength}
          onChoose={(next) => change({ strength: next })}
        />
        <Choice
          name="look"
          legend={say('options_look')}
          choices={[
            ['dotted', say('options_look_dotted')],
            ['solid', say('options_look_solid')],
            ['tint', say('options_look_tint')],
          ]}
          value={look}
          onChoose={(next) => change({ look: next })}
        />
        <fieldset>
          <legend>{say('options_kinds')}</legend>
          {shownKinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds[kind]}
                onChange={(event) => change({ kinds: { [kind]: event.currentTarget.checked } })}
              />
              {say(`options_kind_${kind}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <article class="demo" aria-label={say('options_preview')}>
        <p class="small">{say('options_preview')}</p>
        <DemoText parts={demoArticle} look={settings} />
      </article>
    </section>
  );
}
