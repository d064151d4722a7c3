/**
 * When a guarded name is meant (a plain list, so that a page need not load the schema library):
 * - `usually`: unless the words around it, or else those of the article, speak against it;
 * - `seldom`: only if the words of its sentence speak for it;
 * - `introduced`: like `seldom`, or after the entity stood in the article under another name;
 * - `accompanied`: like `usually`, but not alone: a word must speak for it, or its article hold another name or a word of
 *   the field; for names that are an everyday word first and a company second;
 * - `rival`: like `usually`; but where another such name stands in its sentence and no word speaks, the article must
 *   speak for it: teams carry the names of companies and meet each other;
 * - `glossed`: only with a gloss in brackets that names the entity, or after such a gloss;
 * - `else`: like `usually`, but where it fits best the name is no mention: a chatbot that is called like a company;
 * - `never`: no mention; it is only heard as a word that speaks for other names (`GPU`).
 */
export const stances = ['usually', 'seldom', 'introduced', 'accompanied', 'rival', 'glossed', 'never', 'else'] as const;
/** One of {@link stances}. */
export type Stance = (typeof stances)[number];
