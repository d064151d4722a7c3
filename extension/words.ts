import { type Words, wordsFrom } from '../src/ui/words.ts';
import korean from './_locales/ko/messages.json';

/** The key of a message in `_locales`. */
export type MessageKey = keyof typeof korean;

/** What the reader sees, in Korean. */
export const say: Words<MessageKey> = wordsFrom(korean);
