/** Made at build time by tools/vite/full-lexicon.ts. */
declare module 'virtual:chipdeal/full-lexicon' {
  /** Every name of the data, with the entities' own ids: for pages that are read in the panel. */
  export const fullLexicon: import('../../src/lexicon/packed.ts').PackedLexicon;
}
