import { type Words, wordsFrom } from '../src/ui/words.ts';
import korean from './_locales/ko/messages.json';

/** The key of a message in `_locales`. */
export type MessageKey = keyof typeof korean;
/** All messages of one language. */
export type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;
/** The languages that we speak. */
export type Language = 'ko' | 'en';

let words = wordsFrom<MessageKey>(korean);
let spoken: Language = 'ko';

/** What the reader sees, in their language; in Korean until `speak` is told otherwise. */
export const say: Words<MessageKey> = (key, ...values) => words(key, ...values);

/** The language in which `say` speaks. */
export const language = (): Language => spoken;

/** Speaks these words from now on: Korean ones where none are given. */
export function speak(messages?: { readonly language: Language; readonly messages: Messages }): void {
  words = wordsFrom<MessageKey>(messages?.messages ?? korean);
  spoken = messages?.language ?? 'ko';
}
