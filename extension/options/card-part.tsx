import { longestWait } from '../settings/settings.ts';
import { say } from '../words.ts';
import type { PartProps } from './part-props.ts';

/** When the card opens and closes, and what stands at the edge of an article. */
export function CardPart({ settings: { openMs, closeMs, pill }, change }: PartProps) {
  return (
    <section class="part" aria-labelledby="card">
      <h2 id="card">{say('options_card')}</h2>
      <Wait words={say('options_open_wait')} value={openMs} onChange={(ms) => change({ openMs: ms })} />
      <Wait words={say('options_close_wait')} value={closeMs} onChange={(ms) => change({ closeMs: ms })} />
      <label>
        <input type="checkbox" checked={pill} onChange={(event) => change({ pill: event.currentTarget.checked })} />
        {say('options_pill')}
      </label>
    </section>
  );
}

/** A time in steps that one can tell apart. */
function Wait({ words, value, onChange }: { words: string; value: number; onChange: (ms: number) => void }) {
  const told = say('options_wait', (value / 1000).toFixed(1));
  return (
    <label class="wait">
      <span>{words}</span>
      <input
        type="range"
        min={0}
        max={longestWait}
        step={100}
        value={value}
        aria-valuetext={told}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{told}</output>
    </label>
  );
}
