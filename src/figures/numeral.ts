/**
 * A number as Korean writes it: Arabic figures with commas and decimals, number words (이십, 천), and both mixed, in
 * groups of 만, 억, 조 and 경 (9천300조, 1조 5100억, 22조7,648억), after the rules of 한글 맞춤법 44 (spaces by 만).
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number, or the range that a vague one means: 수십억 is 10억 to 100억. */
  readonly low: number;
  readonly high: number;
  /** 여, 수-, 몇-, 한두. */
  readonly approx: boolean;
  /** How it is written: what may follow, and what it may be mistaken for, depends on it. */
  readonly form: 'figures' | 'words' | 'native' | 'half';
  /** The last multiplier (만: 10,000) and the number before it, which a range may share: 5~6만. */
  readonly scale: number;
  readonly mantissa: number;
  /** Where figures without a multiplier were taken in after a space (1만 80): the number without them. */
  readonly shorter?: Numeral;
}
