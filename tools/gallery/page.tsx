import { render } from 'preact';
import cardStyle from '../../extension/card/card.css?inline';
import { Card } from '../../extension/card/card.tsx';
import type { CardContent } from '../../extension/card/content.ts';
import optionsStyle from '../../extension/options/options.css?inline';
import popupStyle from '../../extension/popup/popup.css?inline';
import { speakAs } from '../../extension/settings/language.ts';
import panelStyle from '../../extension/sidepanel/panel.css?inline';
import welcomeStyle from '../../extension/welcome/welcome.css?inline';
import { openPack, type PackedDealBook } from '../../src/deals/pack.ts';
import { pretend } from './fake-browser.ts';
import { type State, states } from './states.tsx';

/*
 * The gallery's page: draws one state after the other. The stylesheets of our pages speak of html and body, so only that
 * of the state's place is there at a time.
 */

const styles: Record<State['place'], string> = {
  card: 'body { margin: 0; padding: 16px; background: Canvas; }',
  popup: popupStyle,
  panel: panelStyle,
  options: optionsStyle,
  welcome: welcomeStyle,
};

/** What the one who takes the pictures may ask of this page. */
export interface Gallery {
  readonly states: readonly { name: string; width: number; isPinned: boolean }[];
  /** Draws a state; resolves once it stands still. */
  show(name: string, theme: 'light' | 'dark'): Promise<{ width: number; height: number }>;
}

let book: Promise<PackedDealBook> | null = null;
const opened = () => {
  book ??= fetch('/pack.json')
    .then((response) => response.json())
    .then(openPack);
  return book;
};

const sheet = document.head.appendChild(document.createElement('style'));
/** In the tests of looks one font is there for all. */
const font = new URLSearchParams(location.search).get('font');
const fontRule = font === null ? '' : `:root, .root { --sans: "${font}" !important; }`;
let theme: 'light' | 'dark' = 'light';
let root: HTMLElement | null = null;

// Our pages ask the system; here the theme is the picture's.
window.matchMedia = () =>
  ({
    matches: theme === 'dark',
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;

async function show(name: string, wanted: 'light' | 'dark') {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`expected a state of the gallery, not "${name}"`);
  theme = wanted;
  if (root) render(null, root);
  const deals = await opened();
  pretend(state.world ?? {}, deals);
  document.documentElement.lang = speakAs({ language: state.language ?? 'ko' });
  document.documentElement.style.colorScheme = theme;
  sheet.textContent = styles[state.place] + fontRule;
  root = document.createElement('main');
  root.id = state.place;
  root.style.colorScheme = theme;
  if (state.place === 'panel') root.className = 'root';
  document.body.replaceChildren(root);
  const drawn = state.draw(deals);
  if (isContent(drawn)) await drawCard(root, drawn, state);
  else render(drawn, root);
  await new Promise((resolve) => setTimeout(resolve, state.place === 'card' ? 60 : 350));
  if (state.place !== 'card' && state.open) {
    await openFolds(root, state.open);
  }
  await document.fonts.ready;
  const box = document.body.getBoundingClientRect();
  return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
}

const isContent = (drawn: ReturnType<State['draw']>): drawn is CardContent =>
  typeof drawn === 'object' && drawn !== null && 'kind' in drawn;

async function drawCard(place: HTMLElement, content: CardContent, { open }: State): Promise<void> {
  const host = place.appendChild(document.createElement('div'));
  host.style.width = 'min(360px, calc(100vw - 16px))';
  host.style.setProperty('--most', '640px');
  host.lang = document.documentElement.lang;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.appendChild(document.createElement('style')).textContent = cardStyle + fontRule;
  const inside = shadow.appendChild(document.createElement('div'));
  inside.className = 'root';
  inside.dataset.theme = theme;
  render(<Card content={content} onClose={() => {}} onSentence={() => {}} />, inside);
  if (open) await openFolds(inside, open);
}

/** Opens folds; what is in them is drawn when they tell that they are open, and comes into view only then. */
async function openFolds(place: HTMLElement, words: RegExp): Promise<void> {
  for (const fold of place.querySelectorAll('details')) {
    if (!words.test(fold.textContent ?? '')) continue;
    fold.open = true;
    await new Promise((resolve) => setTimeout(resolve, 60));
    fold.scrollIntoView({ block: 'start' });
  }
}

Object.assign(window, {
  gallery: {
    states: states.map(({ name, width, isPinned = false }) => ({ name, width, isPinned })),
    show,
  } satisfies Gallery,
});
