import { say } from '../words.ts';
import { CloseButton } from './head.tsx';

/** What the card turns to when the reader has turned the site off: said once, with the way back beside it. */
export function OffNotice({ isDone, onUndo, onClose }: { isDone: boolean; onUndo: () => void; onClose: () => void }) {
  const words = isDone ? say('card_off_done', location.hostname) : say('card_off_failed');
  return (
    <section class="card" role="dialog" aria-label={words} tabIndex={-1}>
      <header class="head">
        <p class="off" role="status">
          {words}
        </p>
        {isDone && (
          <button type="button" class="undo" onClick={onUndo}>
            {say('card_off_undo')}
          </button>
        )}
        <CloseButton onClose={onClose} />
      </header>
    </section>
  );
}
