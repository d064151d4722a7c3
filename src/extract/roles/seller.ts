import type { EntityId } from '../../lexicon/entity.ts';
import { isCount } from '../figure-parts.ts';
import { buyersByNature, clouds, memoryMakers, neoclouds, serverMakers } from '../known-sides.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

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
    (isCounted ? only((id) => entityOf(id)?.sells === true) : undefined) ??
    only((id) => clouds.has(id)) ??
    only((id) => entityOf(id)?.sells === true)
  );
}
