import type { Numeral } from './numeral.ts';
import { readUnit } from './read-unit.ts';
import type { Unit } from './unit.ts';

/** A number, or a range of two, with its unit. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly approx: boolean;
  readonly unit: Unit;
  /** The unit is not written but understood: 10조 투자. */
  readonly assumed?: true;
  /** 최소 3만 장에서 최대 5만 장: both ends are said with the range itself. */
  readonly bounded?: true;
}

/** A number with the unit behind it; figures taken in after a space must show by their unit that they belong to it. */
export function withUnit(text: string, number: Numeral): { readonly number: Numeral; readonly unit: Unit } | null {
  const unit = readUnit(text, number);
  if (number.shorter === undefined) return unit && { number, unit };
  if (unit && (unit.kind === 'money' || unit.kind === 'units')) return { number, unit };
  const other = readUnit(text, number.shorter);
  return other && { number: number.shorter, unit: other };
}
