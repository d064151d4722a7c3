import type { DealChip } from '../deals/deal.ts';
import type { Counter } from './counter.ts';
import { withUnit, writeWhole } from './group.ts';

/** The count with its bounds: `약 26만 장`, `4만~5만 장`, `최대 5만 장`; null where the deal states none. */
function writeCount({ quantity, quantity_max: max, approx }: DealChip, counter: Counter): string | null {
  const about = approx ? '약 ' : '';
  if (quantity === undefined) return max === undefined ? null : `최대 ${about}${withUnit(writeWhole(max), counter)}`;
  if (max === undefined || max === quantity) return `${about}${withUnit(writeWhole(quantity), counter)}`;
  return `${about}${writeLower(quantity, max, counter)}~${withUnit(writeWhole(max), counter)}`;
}

/** The lower end of a range; with its counter where it would be read in the unit of the upper: 1~2만 장 is from 1만. */
function writeLower(quantity: number, max: number, counter: Counter): string {
  const lower = writeWhole(quantity);
  const shared = /^(\d+)[만억조경]$/.exec(writeWhole(max));
  return shared && quantity <= Number(shared[1]) ? withUnit(lower, counter) : lower;
}

/**
 * The units of a chip in a deal, or null where the source states none: `26만 장`, `최대 5만 장`, `10만 개 이상`,
 * `4만~5만 장`, `1만 80개`.
 *
 * Units are written as counted, unlike money: a source that says 10,080 means each one.
 * `name` is the chip's Korean name, needed for an equivalent: `60만 개(H100급)`; without it, `60만 개 상당`.
 */
export function writeQuantity(chip: DealChip, counter: Counter, name?: string): string | null {
  const count = writeCount(chip, counter);
  if (count === null) return null;
  const text = chip.at_least && chip.quantity_max === undefined ? `${count} 이상` : count;
  if (!chip.equivalent_only) return text;
  return name === undefined ? `${text} 상당` : `${text}(${name}급)`;
}
