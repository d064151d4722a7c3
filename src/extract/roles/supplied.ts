import type { EntityId } from '../../lexicon/entity.ts';
import { foundries } from '../known-sides.ts';
import { type Cast, cast } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** Can all of them make chips for others? False of nobody. */
export const areFoundries = (ids: readonly EntityId[]) => ids.length > 0 && ids.every((id) => foundries.has(id));

/** A supply, or, where a foundry gives what the other side has designed, the making of it. */
export function supplied(
  names: Names,
  { text }: Scene,
  trust: number,
  suppliers: readonly EntityId[],
  buyers: readonly EntityId[],
): Cast | null {
  const isOwnChip = names.whats().some(({ maker }) => maker !== undefined && buyers.includes(maker));
  const isOther = /장비|HBM|D램|디램|낸드|메모리/.test(text);
  const isMaking = !isOther && (isOwnChip || /위탁 ?생산|파운드리|\d ?나노/.test(text));
  if (isMaking && areFoundries(suppliers) && !areFoundries(buyers))
    return cast('foundry', trust, ['foundry', suppliers], ['customer', buyers]);
  return cast('supply', trust, ['supplier', suppliers], ['buyer', buyers]);
}
