import { language } from '../words.ts';
import css from './card.css?inline';

/** The one element that we add to a page. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Puts a drawn card in the place of the one before. */
  put(root: HTMLElement): void;
  /** Puts the element into the page and the top layer; again where the page has taken it out. */
  attach(): void;
  detach(): void;
  /** Moves the keyboard's focus to the first element of the card that matches. */
  focus(selector: string): void;
}

/**
 * Everything that the page's own styles could do to the host is said here with !important, which inline style wins.
 * The rest of the card stands behind a closed shadow root, where the page's styles and scripts do not reach.
 */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  width: 'min(360px, calc(100vw - 16px))',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

/** Makes the host; nothing is in the page before `attach`. */
export function createCardHost(): CardHost {
  const element = document.createElement('chipdeal-card');
  element.lang = language();
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  // A popover stands in the top layer: above sticky headers and whatever else a page stacks.
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  return {
    element,
    put(root) {
      // Preact's own bookkeeping goes with the old card's root.
      shadow.replaceChildren(root);
    },
    attach() {
      const parent = document.fullscreenElement ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    detach() {
      element.remove();
    },
    focus: (selector) => shadow.querySelector<HTMLElement>(selector)?.focus(),
  };
}
