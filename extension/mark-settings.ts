/** How the reader wants names to be marked. No schema library here: pages carry this, and it has two fields. */
export interface MarkSettings {
  /**
   * `first`: the first mention of each name; later ones are reached by key. A page in which every 엔비디아 is underlined
   * is read worse, and the first says as much. `all`: every mention. `off`: none.
   */
  readonly strength: (typeof strengths)[number];
  /** Are persons who stand for a company marked too? */
  readonly persons: boolean;
}

export const strengths = ['off', 'first', 'all'] as const;

/** Where the settings are stored, in `storage.local`. */
export const marksKey = 'marks';

/** The settings out of what is stored; what cannot be read is as at first. */
export function marksFrom(stored: unknown): MarkSettings {
  const { strength, persons } = (stored ?? {}) as Partial<Record<keyof MarkSettings, unknown>>;
  return { strength: strengths.find((one) => one === strength) ?? 'first', persons: persons === true };
}
