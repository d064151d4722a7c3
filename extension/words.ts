import { type FigureWords, writeFiguresAs } from '../src/figures/figure-words.ts';
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

/** The words of another language than Korean, those of figures among them. */
export interface OtherWords {
  readonly language: Language;
  readonly messages: Messages;
  readonly figures: FigureWords;
}

/** Speaks these words from now on: Korean ones where none are given. */
export function speak(other?: OtherWords): void {
  words = wordsFrom<MessageKey>(other?.messages ?? korean);
  spoken = other?.language ?? 'ko';
  writeFiguresAs(other?.figures ?? null);
}
