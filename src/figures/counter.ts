import type { DealChip } from '../deals/deal.ts';
import type { chipTypes } from '../lexicon/entity.ts';

/** What Korean counts chips in: 장 for boards, 개 for chips, 대 for machines. */
export type Counter = '장' | '개' | '대';

type ChipType = (typeof chipTypes)[number];

/** The part of a chip's record that says how it is counted. */
interface Countable {
  readonly chip_type: ChipType;
}

const boards: ReadonlySet<ChipType | undefined> = new Set(['GPU', 'NPU', 'TPU'] as const);

/**
 * The counter of a chip: GPUs, NPUs and TPUs are sold as boards, machines (EUV) by the unit, all else as chips.
 * An equivalent (H100급) is a yardstick and no board, so it is counted in 개.
 */
export function counterOf(chip: DealChip, entity: Countable | undefined): Counter {
  const type = entity?.chip_type;
  if (type === 'equipment') return '대';
  return boards.has(type) && !chip.equivalent_only ? '장' : '개';
}
