/** Made at build time by tools/vite/content-data.ts. In a page an entity is called by its number in the lexicon. */
declare module 'virtual:chipdeal/content-data' {
  export const packedLexicon: import('../../src/lexicon/packed.ts').PackedLexicon;
  /** For each entity one unit: `writeDay` of the day from which it has something to show; a space for never. */
  export const shownFrom: string;
  /** For the few that then have nothing again, by their number: a unit for each day on which that changes. */
  export const shownInTurn: Readonly<Record<string, string>>;
  /** Entities that readers meet every day for other reasons. */
  export const everyday: readonly string[];
  /** The page's own listed site, and the families that every page carries. */
  export const sites: readonly import('../../src/article/site.ts').Site[];
  /** The same with all families, for the full reader: at each reading, since a page that is served again gets its record anew. */
  export const allSites: () => readonly import('../../src/article/site.ts').Site[];
}
