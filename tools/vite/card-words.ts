import type { Plugin } from 'vite';

/** Messages of places that the card is none of; their keys begin with the place. */
export const elsewhere = /^(popup|options|welcome|panel|pill|export|file|extension|badge|command)_/;
/** What the pill says. */
const ofPill = /^(pill_|extension_name$)/;

/** What the background writes into the toolbar. */
const ofToolbar = /^(badge_|extension_name$)/;

const kept: Readonly<Record<string, (key: string) => boolean>> = {
  card: (key) => !elsewhere.test(key),
  glance: (key) => ofPill.test(key),
  background: (key) => ofToolbar.test(key),
  english: (key) => ofPill.test(key) || !elsewhere.test(key),
};

/**
 * Leaves out of the scripts that travel into pages, and of the background that is woken for them, what only other
 * places say. Bundlers cannot see which keys of a dictionary are asked for.
 */
export function cardWords(): Plugin {
  return {
    name: 'chipdeal:card-words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name in kept,
    transform: {
      filter: { id: /\/_locales\/\w+\/messages\.json$/ },
      handler(code) {
        const keeps = kept[this.environment.name] ?? (() => true);
        const messages = Object.entries(JSON.parse(code)).filter(([key]) => keeps(key));
        return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
      },
    },
  };
}
