import { language } from '../words.ts';
import css from './card.css?inline';
import type { CardOpening } from './content.ts';

/** The one element that we add to a page. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Puts a drawn card in the place of the one before. */
  put(root: HTMLElement, form: CardOpening['form']): void;
  /** Whether the pointer meets the card, or the page behind it. */
  setTakesPointer(takes: boolean): void;
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

const forms: Readonly<Record<CardOpening['form'], Readonly<Record<string, string>>>> = {
  card: { left: '0', top: '0', bottom: 'auto', width: 'min(360px, calc(100vw - 16px))' },
  sheet: { left: '0', top: 'auto', bottom: '0', width: '100vw' },
};

/** Makes the host; nothing is in the page before `attach`. */
export function createCardHost(): CardHost {
  const element = document.createElement('chipdeal-card');
  element.lang = language();
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(hostStyle)) set(name, value);
  // A popover stands in the top layer: above sticky headers and whatever else a page stacks.
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  return {
    element,
    put(root, form) {
      for (const [name, value] of Object.entries(forms[form])) set(name, value);
      // Preact's own bookkeeping goes with the old card's root.
      shadow.replaceChildren(root);
    },
    setTakesPointer: (takes) => set('pointer-events', takes ? 'auto' : 'none'),
    attach() {
      const parent = document.fullscreenElement ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      // A page that zooms itself by css would zoom the card, and its place, with it.
      set('zoom', String(1 / (parent.currentCSSZoom || 1)));
      if (!element.matches(':popover-open')) element.showPopover();
    },
    detach() {
      element.remove();
    },
    focus: (selector) => shadow.querySelector<HTMLElement>(selector)?.focus(),
  };
}
