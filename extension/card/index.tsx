import { render } from 'preact';
import { together } from '../glance/together.ts';
import { attend } from '../interest/attention.ts';
import { speak } from '../words.ts';
import { CardStack } from './card-stack.tsx';
import type { CardContent, CardDoor, CardOpening } from './content.ts';
import { createCardHost } from './host.ts';
import { keepInPage } from './keep-in-page.ts';
import { keepInPlace } from './place.ts';
import { createSentencePainter } from './sentence.ts';
import { openSheet } from './sheet.ts';
import { keepWheel } from './wheel.ts';

/** A live region is heard only if its words come after it. ms */
const spokenMs = 100;

/** A drawn card: what stands in the host's root, and where words for those who listen go. */
interface Drawn {
  readonly root: HTMLElement;
  readonly status: HTMLElement;
}

/** The card of a page: one host, drawn when it opens. */
function createCardDoor(): CardDoor {
  const host = createCardHost();
  const keeper = keepInPage(host.element, () => host.attach());
  const sentences = createSentencePainter();
  let opening: CardOpening | null = null;
  let drawn: Drawn | null = null;
  /** Drawn while the reader's pointer still rests, outside of the page: the most of a card's work. */
  let prepared: { content: CardContent; drawn: Drawn } | null = null;
  /** Lets go of the place of the open card. */
  let letGo: (by: 'reader' | 'page') => void = () => {};
  /** Where the keyboard's focus was before it went into the card. */
  let focusBefore: Element | null = null;
  /** Stays although its page falls silent: the reader has turned the site off and may want that undone. */
  let outlives: AbortController | null = null;

  function close() {
    const closed = opening;
    outlives?.abort();
    outlives = null;
    hide('reader');
    closed?.onClose();
  }

  function say(words: string) {
    const status = drawn?.status;
    if (!status) return;
    status.textContent = '';
    setTimeout(() => (status.textContent = words), spokenMs);
  }

  function draw(content: CardContent): Drawn {
    const root = document.createElement('div');
    root.className = 'root';
    const status = document.createElement('p');
    status.className = 'spoken';
    status.setAttribute('role', 'status');
    const card = document.createElement('div');
    card.className = 'holder';
    root.append(card, status);
    render(
      <CardStack
        content={content}
        onClose={close}
        lookUp={async (entity) => (await opening?.lookUp(entity)) ?? null}
        focus={(selector) => host.focus(selector)}
        say={say}
        outlive={outlive}
        showSentence={showSentence}
      />,
      card,
    );
    keepWheel(root);
    return { root, status };
  }

  /** The page's script goes silent with the site; what it would have heard for the card is heard here. */
  function outlive() {
    outlives = new AbortController();
    const { signal } = outlives;
    const options = { capture: true, signal };
    addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
    addEventListener('pointerdown', (event) => owns(event) || close(), options);
  }

  /** The card stays in its place of the window, and open: the page may have to scroll beneath it. */
  function showSentence(sentence: Range) {
    if (!opening) return;
    // A sheet does not follow the page.
    if (opening.form === 'card') letGo('reader');
    opening.onPin();
    sentences.show(sentence, host.element, opening.theme);
  }

  function hide(by: 'reader' | 'page') {
    if (!opening || outlives) return;
    opening = null;
    letGo(by);
    sentences.clear();
    keeper.stop();
    const hadFocus = document.activeElement === host.element;
    host.detach();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  const owns = (event: Event) => event.target === host.element || event.composedPath().includes(host.element);

  return {
    prepare(content) {
      prepared = { content, drawn: draw(content) };
    },
    show(next) {
      outlives?.abort();
      outlives = null;
      opening = next;
      sentences.clear();
      drawn = prepared?.content === next.content ? prepared.drawn : draw(next.content);
      prepared = null;
      const { root, status } = drawn;
      root.dataset.theme = next.theme;
      root.dataset.form = next.form;
      status.textContent = '';
      host.put(root, next.form);
      this.setStage(next.stage);
      host.attach();
      keeper.start(close);
      letGo('reader');
      letGo =
        next.form === 'sheet'
          ? openSheet(host.element, root, close)
          : keepInPlace(host.element, next.range, next.point);
      const label = root.querySelector<HTMLElement>('.card')?.dataset.spoken;
      if (next.isSpoken && label) say(label);
    },
    setStage(stage) {
      if (drawn) drawn.root.dataset.stage = stage;
      host.setTakesPointer(stage !== 'ghost');
    },
    hide,
    box: () => (opening ? host.element.getBoundingClientRect() : null),
    owns,
    focus() {
      focusBefore = document.activeElement;
      host.focus('.card');
    },
  };
}

speak(globalThis.__chipdealWords);
/** The card's script: injected by the background when a page first needs it, once for each page. */
globalThis.__chipdealCard ??= {
  attend: (page) => together([attend(page, createCardDoor()), ...(globalThis.__chipdealGlance?.attend(page) ?? [])]),
};
