import { englishFigures } from '../../src/figures/english.ts';
import english from '../_locales/en/messages.json';
import { type Language, speak } from '../words.ts';
import type { Settings } from './settings.ts';

/**
 * The language that the reader is spoken to in. `auto`: English only where Korean is none of the languages that the
 * browser is set to (docs/decisions/language.md).
 */
export function languageOf(
  { language }: Pick<Settings, 'language'>,
  known: readonly string[] = navigator.languages,
): Language {
  if (language !== 'auto') return language;
  return known.some((one) => /^ko\b/i.test(one)) ? 'ko' : 'en';
}

/** Has our own pages and the background speak as the reader wants. */
export function speakAs(settings: Pick<Settings, 'language'>): Language {
  const language = languageOf(settings);
  speak(language === 'en' ? { language, messages: english, figures: englishFigures } : undefined);
  return language;
}
