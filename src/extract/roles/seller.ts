import type { EntityId } from '../../lexicon/entity.ts';
import { isCount } from '../figure-parts.ts';
import { buyersByNature, clouds, memoryMakers, neoclouds, serverMakers } from '../known-sides.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** GPU 공급 계약: of what a maker of chips sells, and not of what it is made with. */
export const isOfChips = (text: string): boolean =>
  /GPU|가속기|AI ?칩/.test(text) &&
  !/HBM|D램|메모리|장비|기판|소재|본더|부품|서버|클라우드|컴퓨팅|임대|냉각|전력/.test(text);

/** Which of two sells, by what they are known for; undefined where nothing tells. */
export function sellerOf(
  a: EntityId,
  b: EntityId,
  names: Names | undefined,
  { entityOf, text, parts }: Scene,
): EntityId | undefined {
  const maker = names?.chipMaker([]);
  const isMemory = /HBM|D램|디램|DRAM|낸드|메모리/.test(text);
  const isCounted = parts.some((part) => isCount(part) && /^[장개]$/.test(part.figure.unit));
  const only = (test: (id: EntityId) => boolean) => (test(a) === test(b) ? undefined : test(a) ? a : b);
  return (
    only((id) => !buyersByNature.has(id)) ??
    only((id) => serverMakers.has(id)) ??
    only((id) => neoclouds.has(id)) ??
    (isMemory ? only((id) => memoryMakers.has(id)) : undefined) ??
    (maker === a || maker === b ? maker : undefined) ??
    // 2000장 공급: who makes chips sells them, and does not rent them out.
    (isCounted || isOfChips(text) ? only((id) => entityOf(id)?.sells === true) : undefined) ??
    only((id) => clouds.has(id)) ??
    only((id) => entityOf(id)?.sells === true)
  );
}
