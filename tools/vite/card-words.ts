import type { Plugin } from 'vite';

/** Messages of places that the card is none of; their keys begin with the place. */
export const elsewhere = /^(popup|options|welcome|panel|extension|badge|command)_/;

/** Leaves out of the card's script, which travels into pages, what only other places say. */
export function cardWords(): Plugin {
  return {
    name: 'chipdeal:card-words',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'card',
    transform: {
      filter: { id: /\/_locales\/\w+\/messages\.json$/ },
      handler(code) {
        const messages = Object.entries(JSON.parse(code)).filter(([key]) => !elsewhere.test(key));
        return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
      },
    },
  };
}
