import { type Cast, cast, idsOf, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** 브로드컴은 주문을 접었다: with the one whom the sentences before have others order from. */
export function drop(names: Names, { last, isLastNear }: Scene): Cast | null {
  const subject = names.subject();
  const isAlone = !names.whos.some((who) => who !== subject.who);
  if (!isLastNear || !last || !subject.who || !isAlone) return null;
  if (last.kind === 'foundry')
    return cast('foundry', 0.85, ['foundry', without(idsOf(last, 'foundry'), subject.ids)], ['customer', subject.ids]);
  if (last.kind !== 'supply') return null;
  return cast('supply', 0.8, ['supplier', without(idsOf(last, 'supplier'), subject.ids)], ['buyer', subject.ids]);
}
