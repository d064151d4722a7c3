/** Sets off the sentence of a claim in the page; one at a time. */
export interface SentencePainter {
  /**
   * Sets a sentence off, and scrolls the page where it is out of the window or under the card, which stays where it is.
   * @param card the card's box in the window
   */
  show(sentence: Range, card: DOMRect, theme: 'light' | 'dark'): void;
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
const room = 24;

/** Scrolls a sentence into the larger part of the window that the card leaves free. */
function bringIntoView(sentence: Range, card: DOMRect): void {
  // Scrollers within the page first; the window after them.
  if (!isInWindow(sentence)) sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const box = sentence.getBoundingClientRect();
  const isUnderCard = box.top < card.bottom && card.top < box.bottom && box.left < card.right && card.left < box.right;
  if (isInWindow(sentence) && !isUnderCard) return;
  const isAbove = card.top >= innerHeight - card.bottom;
  const top = isAbove ? Math.max(room, card.top - room - box.height) : card.bottom + room;
  scrollBy({ top: box.top - top });
}

function isInWindow(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}
