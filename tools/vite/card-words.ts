import type { Plugin } from 'vite';

/** Words of our own pages, by how their keys begin: pages of the web that load the card do not need them. */
const ownPages = /^(?:popup|panel|export|file|options|welcome)_/;

/**
 * Leaves the words of the extension's own pages out of the card's script, which travels into pages of the web. Bundlers
 * cannot see which keys of a dictionary are asked for.
 */
export function cardWords(): Plugin {
  return {
    name: 'chipdeal:card-words',
    applyToEnvironment: (environment) => environment.name === 'card',
    enforce: 'pre',
    transform: {
      filter: { id: /_locales\/\w+\/messages\.json$/ },
      handler(code) {
        const words = JSON.parse(code) as Record<string, unknown>;
        const needed = Object.entries(words).filter(([key]) => !ownPages.test(key));
        return { code: JSON.stringify(Object.fromEntries(needed)), map: null };
      },
    },
  };
}
