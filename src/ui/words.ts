import { withParticles } from './particles.ts';

/** Messages in the form that the browsers' `_locales` have. */
type Messages<Key extends string> = Readonly<Record<Key, { readonly message: string }>>;

/** Says a message: its text with `$1` … `$9` replaced and particles fitted. */
export type Words<Key extends string> = (key: Key, ...values: readonly (string | number)[]) => string;

/**
 * Words in one language out of its `_locales` file. We read the files ourselves, because the language is the reader's
 * choice and not the browser's: what they read is Korean, whatever their browser speaks.
 */
export function wordsFrom<Key extends string>(messages: Messages<Key>): Words<Key> {
  return (key, ...values) =>
    inNumber(
      withParticles(messages[key].message.replace(/\$([1-9])/g, (_, n: string) => String(values[Number(n) - 1] ?? ''))),
    );
}

/** English words in the number of the figure before them: `1 compan[y/ies]`, `2 prior deal[/s]`. Korean has one form. */
const inNumber = (text: string) =>
  text.replace(
    /(\d[\d,]*)([^\d[]*)\[(\w*)\/(\w+)\]/g,
    (_, figure: string, word: string, one: string, many: string) => figure + word + (figure === '1' ? one : many),
  );
