/** A pack that was refused: `field` is where (`deals[3].date`), `expected` what should have been there. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly field: string;
  readonly expected: string;

  constructor(field: string, expected: string) {
    super(field === '' ? `pack: ${expected}` : `pack: ${field}: ${expected}`);
    this.field = field;
    this.expected = expected;
  }
}
