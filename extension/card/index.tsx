import { render } from 'preact';
import { Card } from './card.tsx';
import type { CardDoor, CardOpening } from './content.ts';
import { createCardHost } from './host.ts';
import { keepInPage } from './keep-in-page.ts';
import { keepInPlace } from './place.ts';

/** The card's script: injected by the background when a page first needs it, once for each page. */
function createCardDoor(): CardDoor {
  const host = createCardHost();
  const keeper = keepInPage(host.element, () => host.attach());
  let opening: CardOpening | null = null;
  let letGo = () => {};

  function hide() {
    if (!opening) return;
    opening = null;
    letGo();
    keeper.stop();
    host.detach();
    render(null, host.root);
  }

  return {
    show(next) {
      opening = next;
      const close = () => {
        hide();
        next.onClose();
      };
      host.root.dataset.theme = next.theme;
      // A new key for each opening: what was unfolded for one name does not stay so for the next.
      render(<Card key={keyOf(next)} content={next.content} onClose={close} />, host.root);
      host.attach();
      keeper.start(close);
      letGo();
      letGo = keepInPlace(host.element, next.range, next.point);
    },
    hide,
    box: () => (opening ? host.element.getBoundingClientRect() : null),
    owns: (event) => event.target === host.element || event.composedPath().includes(host.element),
    focus: () => host.root.querySelector<HTMLElement>('.card')?.focus(),
  };
}

function keyOf({ content }: CardOpening): string {
  return content.kind === 'answer' ? `${content.answer.entity.id} ${content.answer.asOf}` : `failed ${content.name}`;
}

globalThis.__chipdealCard ??= createCardDoor();
