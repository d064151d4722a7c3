import { language, say } from '../words.ts';
import css from './pill.css?inline';

/** The small count at the edge of a page. */
export interface Pill {
  readonly element: HTMLElement;
  /** Says how many, in the page's own light or dark. */
  say(words: { readonly text: string; readonly title: string }, theme: 'light' | 'dark'): void;
}

/** As for the card (card/host.ts): the page's styles do not reach it. Not in the top layer: it must not cover a film. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto 12px 16px auto',
  display: 'block',
  'z-index': '2147483646',
};

/** Makes the pill; nothing is in the page yet. Only the reader's own presses count. */
export function createPill(onOpen: () => void, onHide: () => void): Pill {
  const element = document.createElement('chipdeal-pill');
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];

  const box = document.createElement('div');
  box.className = 'pill';
  box.lang = language();
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', say('extension_name'));
  const open = button('open', onOpen);
  const hide = button('hide', onHide);
  hide.textContent = '×';
  hide.title = say('pill_hide');
  hide.setAttribute('aria-label', say('pill_hide'));
  box.append(open, hide);
  shadow.append(box);
  return {
    element,
    say({ text, title }, theme) {
      open.textContent = text;
      open.title = title;
      open.setAttribute('aria-label', title);
      box.dataset.theme = theme;
    },
  };
}

function button(name: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}
