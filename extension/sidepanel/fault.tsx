import { say } from '../words.ts';

interface Props {
  /** What went wrong; nothing is drawn for no words. */
  readonly words: string;
  readonly onClose: () => void;
}

/** A failure, for those who see. Those who listen are told by the page's live region. */
export function Fault({ words, onClose }: Props) {
  if (words === '') return null;
  return (
    <p class="fault">
      <span>{words}</span>
      <button type="button" class="quiet" onClick={onClose}>
        {say('card_close')}
      </button>
    </p>
  );
}
