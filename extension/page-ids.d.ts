/** Made at build time by tools/vite/content-data.ts. */
declare module 'virtual:chipdeal/page-ids' {
  /** The ids of the entities that pages call by their number. */
  export const pageIds: readonly import('../src/lexicon/entity.ts').EntityId[];
  /** For each the place of its kind in `shownKinds`, as one digit. */
  export const pageKinds: string;
}
