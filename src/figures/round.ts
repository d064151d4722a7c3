/** A number to three significant figures, halves away from zero: 1,234,567 → 1,230,000. */
export function roundToThree(value: number): number {
  return Number(value.toPrecision(3));
}
