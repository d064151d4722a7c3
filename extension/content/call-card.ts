import { ask } from '../send.ts';
import type { Attention, PageDoor } from './page-door.ts';

/** After this long an unanswered call for the card's script is made again, if the reader still wants something. ms */
const againMs = 1000;
/** A key or a press that is older when the card's script comes is not answered any more. ms */
const staleMs = 2000;

/** Attention that has the card's script fetched when a page first needs it, and then hands everything on to it. */
export interface CalledAttention extends Attention {
  /** Fetches the card's script, if the page does not have it yet. */
  call(): void;
}

/**
 * The reader's events that come while the script is on its way are kept and told afterwards, so that a tap on a name
 * half a second after the page was drawn is not lost.
 */
export function callCard(page: PageDoor): CalledAttention {
  let card: Attention | null = null;
  let isCalled = false;
  let hasEnded = false;
  let missed: Event[] = [];

  function begin() {
    if (hasEnded || card) return;
    card = globalThis.__chipdealCard?.attend(page) ?? null;
    if (!card) return;
    const isFresh = (event: Event) => event.type === 'pointermove' || event.timeStamp > performance.now() - staleMs;
    for (const event of missed) if (isFresh(event)) card.hear(event);
    missed = [];
  }

  async function call() {
    if (isCalled) return;
    isCalled = true;
    begin(); // an earlier run of the content script may have left the card's script in the page
    if (card) return;
    await ask({ type: 'page-need-card' }).catch(() => {});
    begin();
    if (!card) setTimeout(() => (isCalled = false), againMs);
  }

  return {
    call: () => void call(),
    hear(event) {
      if (card) return card.hear(event);
      const reading = page.current();
      if (!isInterest(event) || !event.isTrusted || reading.kind !== 'article' || reading.marks.length === 0) return;
      // Of the pointer's way only where it is now matters.
      if (missed.at(-1)?.type === 'pointermove' && event.type === 'pointermove') missed.pop();
      missed = [...missed.slice(-7), event];
      void call();
    },
    look: (reading) => card?.look(reading),
    end() {
      hasEnded = true;
      missed = [];
      card?.end();
    },
  };
}

const isInterest = ({ type }: Event) => type.startsWith('pointer') || type === 'keydown';
