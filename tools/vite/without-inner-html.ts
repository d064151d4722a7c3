import type { Plugin } from 'vite';

/**
 * Takes Preact's `innerHTML` assignment (dangerouslySetInnerHTML) out of the bundles: we never use it, and a reviewer
 * (and `web-ext lint`) may then trust that no HTML is ever written. Fails the build when Preact's code has changed.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'chipdeal:without-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const out = code.replace(/\(?\b(\w+)\.innerHTML=(\w+)\.__html\)?/, 'void 0');
        if (out === code) this.error('Preact no longer writes innerHTML the way this plugin expects; look at it again');
        return { code: out, map: null };
      },
    },
  };
}
