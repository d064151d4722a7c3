/** Multipliers within a group of four places, as powers of ten. */
export const smallUnits: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };

/** Multipliers of the groups, as powers of ten. */
export const bigUnits: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** Each digit stands at its own value. */
export const digitWords = '영일이삼사오육칠팔구';

/** A number times a power of ten, without the error of 2.3 × 10^12. */
export function timesTen(value: number, power: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** The size of the last place of a number that is not zero: 22조 → 1조, 1500억 → 100억, 0.25 → 0.01. */
export function lastPlace(value: number): number {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return Number(`1e${Number(exponent) - Math.max(0, mantissa.replace('-', '').length - 2)}`);
}
