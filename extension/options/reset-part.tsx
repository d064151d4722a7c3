import { useRef, useState } from 'preact/hooks';
import { defaults, type Settings } from '../settings/settings.ts';
import { say } from '../words.ts';
import type { PartProps } from './part-props.ts';

/** Sets everything back, after asking; and takes that back, too, as long as the page is open. */
export function ResetPart({ settings, change }: PartProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [before, setBefore] = useState<Settings | 'undone' | null>(null);
  const put = ({ version: _, ...all }: Settings) => change(all);
  const reset = () => {
    dialog.current?.close();
    setBefore(settings);
    put(defaults);
  };
  return (
    <>
      <section class="part" aria-labelledby="reset">
        <h2 id="reset">{say('options_reset')}</h2>
        <p>{say('options_reset_why')}</p>
        <div class="answers">
          <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
            {say('options_reset_button')}
          </button>
        </div>
        <dialog ref={dialog} aria-labelledby="reset-ask">
          <p id="reset-ask">{say('options_reset_ask')}</p>
          <div class="answers">
            <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
              {say('options_reset_no')}
            </button>
            <button type="button" onClick={reset}>
              {say('options_reset_yes')}
            </button>
          </div>
        </dialog>
      </section>
      <div role="status" class={before === null ? '' : 'toast'}>
        {before === 'undone' && say('options_reset_undone')}
        {before !== null && before !== 'undone' && (
          <>
            {say('options_reset_done')}
            <button
              type="button"
              class="link"
              onClick={() => {
                put(before);
                setBefore('undone');
              }}
            >
              {say('options_reset_undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
