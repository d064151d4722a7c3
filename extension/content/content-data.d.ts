/** Made at build time by tools/vite/content-data.ts. */
declare module 'virtual:chipdeal/content-data' {
  export const packedLexicon: import('../../src/lexicon/packed.ts').PackedLexicon;
  /** The day from which each entity of the lexicon has something to show, `YYYY-MM-DD`; '' for never. */
  export const shownFrom: readonly string[];
  export const sites: readonly import('../../src/article/site.ts').Site[];
}
