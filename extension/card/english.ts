import { englishFigures } from '../../src/figures/english.ts';
import english from '../_locales/en/messages.json';

/*
 * The English words of the card, in a file of their own: it is injected before the card's script where the reader has
 * chosen English, so that all others do not carry it.
 */
globalThis.__chipdealWords = { language: 'en', messages: english, figures: englishFigures };
