import { isCount } from '../figure-parts.ts';
import { unitsOf } from '../stated-deal.ts';
import { type Cast, cast, idsOf, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** Nothing but such words stands between a name and its share. */
const isBeside = /^\s(?:(?:각각|각|최대|약|모두|총)\s)*$/;

/** 삼성전자 몫은 5만 장이다, 네이버는 6만 장이다: what each gets of the supply that was told before. */
export function share(names: Names, { last, isLastHere, parts, text }: Scene): Cast | null {
  const { who } = names.subject();
  const count = parts.filter(isCount).at(-1);
  if (last?.kind !== 'supply' || !who || !count) return null;
  if (!isBeside.test(text.slice(who.caseEnd, count.start))) return null;
  const whole = last.chips?.map(unitsOf).find((units) => units !== undefined) ?? 0;
  const isPart = isLastHere || (count.figure.value ?? Number.POSITIVE_INFINITY) < whole;
  if (!isPart && !/몫|나[눠누뉘]|배[정분]/.test(text)) return null;
  const suppliers = idsOf(last, 'supplier');
  const sides = cast('supply', 0.85, ['supplier', suppliers], ['buyer', without(who.ids, suppliers)]);
  const [chip, ...more] = last.chips ?? [];
  return sides && chip && more.length === 0 ? { ...sides, chip: chip.entity } : sides;
}
