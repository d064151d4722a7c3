/** Where a pack that came as text is at fault: the name it was given, and the line from 1. */
export interface PackPlace {
  readonly file: string;
  readonly line: number;
}

/** A pack that was refused: `field` is where (`deals[3].date`), `expected` what should have been there. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly field: string;
  readonly expected: string;
  /** Undefined for a pack that came as values and not as text. */
  readonly place: PackPlace | undefined;

  constructor(field: string, expected: string, place?: PackPlace) {
    const where = place ? `${place.file}:${place.line}` : 'pack';
    super([where, field, expected].filter((part) => part !== '').join(': '));
    this.field = field;
    this.expected = expected;
    this.place = place;
  }
}
