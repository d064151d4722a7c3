import { type ComponentChild, render } from 'preact';
import { speakAs } from '../settings/language.ts';
import { watchSettings } from '../settings/stored.ts';
import { type Language, type MessageKey, say } from '../words.ts';

/**
 * Draws a page of ours in the reader's language, again when they change it.
 * @param id of the element that holds the page
 * @param title what the tab says
 */
export function mount(id: string, title: MessageKey, draw: () => ComponentChild): void {
  const root = document.getElementById(id);
  if (!root) throw new Error(`expected an element "${id}"`);
  let shown: Language | null = null;
  watchSettings((settings) => {
    const language = speakAs(settings);
    if (language === shown) return;
    shown = language;
    document.documentElement.lang = language;
    document.title = say(title);
    render(draw(), root);
  });
}
