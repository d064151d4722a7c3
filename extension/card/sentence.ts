/** Sets off the sentence of a claim in the page; one at a time. */
export interface SentencePainter {
  /**
   * Sets a sentence off, and scrolls the page where it is out of the window or under the card. The card stays where it
   * is, and makes way only where the page ends and cannot scroll on.
   * @param card the card's element
   */
  show(sentence: Range, card: HTMLElement, theme: 'light' | 'dark'): void;
  /** Takes the paint away. */
  clear(): void;
}

const names = { light: 'chipdeal-sentence', dark: 'chipdeal-sentence-on-dark' } as const;

/** Painted by the browser, as marks are: nothing is added to the page. Colours: content/content.css. */
export function createSentencePainter(): SentencePainter {
  function clear() {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
  }
  return {
    show(sentence, card, theme) {
      clear();
      const highlight = new Highlight();
      highlight.add(sentence);
      CSS.highlights.set(names[theme], highlight);
      bringIntoView(sentence, card);
    },
    clear,
  };
}

/** Room between the sentence and what it must not touch: the window's edge, the card. CSS px */
const room = 16;

function bringIntoView(sentence: Range, host: HTMLElement): void {
  // Scrollers within the page first; the window after them.
  if (!isInWindow(sentence)) sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const card = host.getBoundingClientRect();
  const before = sentence.getBoundingClientRect();
  if (isInWindow(sentence) && !areOverlapping(before, card)) return;
  const hasRoomAbove = card.top >= innerHeight - card.bottom;
  const top = hasRoomAbove ? Math.max(room, card.top - room - before.height) : card.bottom + room;
  scrollBy({ top: before.top - top, behavior: 'instant' });
  const after = sentence.getBoundingClientRect();
  if (areOverlapping(after, card)) makeWay(host, card, after);
}

/** Moves the card above or below a sentence, on the side that has more room, and makes it fit there. */
function makeWay(host: HTMLElement, card: DOMRect, { top, bottom }: DOMRect): void {
  const [above, below] = [top - 2 * room, innerHeight - bottom - 2 * room];
  const height = Math.min(card.height, Math.max(above, below));
  host.style.setProperty('--most', `${Math.floor(height)}px`);
  host.style.setProperty('bottom', 'auto', 'important');
  host.style.setProperty('top', `${Math.round(above > below ? top - room - height : bottom + room)}px`, 'important');
}

const areOverlapping = (a: DOMRect, b: DOMRect) =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

function isInWindow(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}
