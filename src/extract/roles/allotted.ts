import { type Cast, cast, idsOf } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** 배정 대상자는 A(200억원)와 B(150억원)다: who takes the new shares that the sentence before has told of. */
export function allotted(_: Names, { after, last, isLastNear }: Scene): Cast | null {
  if (!isLastNear || last?.kind !== 'investment' || idsOf(last, 'investor').length > 0) return null;
  return cast('investment', 0.9, ['investor', after.flatMap(({ ids }) => ids)], ['investee', idsOf(last, 'investee')]);
}
