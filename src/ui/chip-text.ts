import type { CardEntity } from '../deals/card-entity.ts';
import type { DealChip } from '../deals/deal.ts';
import { counterOf, writeNamed, writeQuantity } from '../figures/write.ts';

/**
 * A chip of a deal with its units: `H100 약 35만 장`, `60만 개(H100급)` where it is only a yardstick, the name alone
 * where the deal states no units.
 *
 * @param entity the chip, where it is known
 */
export function chipText(chip: DealChip, entity: CardEntity | undefined): string {
  const name = entity?.ko ?? chip.entity;
  const figure = writeQuantity(chip, counterOf(chip, entity?.kind === 'chip' ? entity : undefined), name);
  if (figure === null) return name;
  return chip.equivalent_only ? figure : writeNamed(name, figure);
}
