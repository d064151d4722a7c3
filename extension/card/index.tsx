import { render } from 'preact';
import { attendPanel } from '../glance/attend-panel.ts';
import { attendPill } from '../glance/attend-pill.ts';
import { together } from '../glance/together.ts';
import { attend } from '../interest/attention.ts';
import { speak } from '../words.ts';
import { Card } from './card.tsx';
import type { CardContent, CardDoor, CardOpening } from './content.ts';
import { createCardHost } from './host.ts';
import { keepInPage } from './keep-in-page.ts';
import { keepInPlace } from './place.ts';
import { createSentencePainter } from './sentence.ts';

/** The card of a page: one host, drawn when it opens. */
function createCardDoor(): CardDoor {
  const host = createCardHost();
  const keeper = keepInPage(host.element, () => host.attach());
  const sentences = createSentencePainter();
  let opening: CardOpening | null = null;
  /** Drawn while the reader's pointer still rests, outside of the page: the most of a card's work. */
  let prepared: { content: CardContent; root: HTMLElement } | null = null;
  let letGo = () => {};
  /** Where the keyboard's focus was before it went into the card. */
  let focusBefore: Element | null = null;

  function close() {
    const closed = opening;
    hide();
    closed?.onClose();
  }

  function draw(content: CardContent): HTMLElement {
    const root = document.createElement('div');
    root.className = 'root';
    render(<Card content={content} onClose={close} onSentence={showSentence} />, root);
    return root;
  }

  /** The card stays in its place of the window, and open: the page may have to scroll beneath it. */
  function showSentence(sentence: Range) {
    if (!opening) return;
    letGo();
    opening.onKeep();
    sentences.show(sentence, host.element, opening.theme);
  }

  function hide() {
    if (!opening) return;
    opening = null;
    letGo();
    sentences.clear();
    keeper.stop();
    const hadFocus = document.activeElement === host.element;
    host.detach();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  return {
    prepare(content) {
      prepared = { content, root: draw(content) };
    },
    show(next) {
      opening = next;
      sentences.clear();
      const root = prepared?.content === next.content ? prepared.root : draw(next.content);
      prepared = null;
      root.dataset.theme = next.theme;
      host.put(root);
      host.attach();
      keeper.start(close);
      letGo();
      letGo = keepInPlace(host.element, next.range, next.point);
    },
    hide,
    box: () => (opening ? host.element.getBoundingClientRect() : null),
    owns: (event) => event.target === host.element || event.composedPath().includes(host.element),
    focus() {
      focusBefore = document.activeElement;
      host.focus('.card');
    },
  };
}

speak(globalThis.__chipdealWords);
/** The card's script: injected by the background when a page first needs it, once for each page. */
globalThis.__chipdealCard ??= {
  attend: (page) => together(attend(page, createCardDoor()), attendPanel(page), attendPill(page)),
};
