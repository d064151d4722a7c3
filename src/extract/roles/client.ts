import type { EntityId } from '../../lexicon/entity.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';
import { supplied } from './supplied.ts';

const isBeside = /^(?: (?:바로|다름 아닌|미국|중국|일본|대만|영국|국내))?\s[‘“'"]?$/;
const isSaid =
  /^[’”'"]?(?:\([^()]*\))?[’”'"]?(?:이?다|였다|이었다|입니다|이며|이고|로 (?:알려|정해|확정|낙점)|가 될|이 될|가 됐|이 됐|[,.])/;

/** Those that a noun is said to be: 첫 고객은 B다, 고객사는 B와 C다. */
function named({ after, text, trigger }: Scene): readonly EntityId[] {
  const [first, second] = after;
  if (!first || !isBeside.test(text.slice(trigger.end, first.start))) return [];
  if (isSaid.test(text.slice(first.end))) return first.ids;
  const isPair = first.case === 'with' && second !== undefined && second.start === first.caseEnd + 1;
  return isPair && isSaid.test(text.slice(second.end)) ? [...first.ids, ...second.ids] : [];
}

/** 첫 고객은 B다, B를 고객으로 확보했다: who buys of the one spoken of. */
export function client(names: Names, scene: Scene): Cast | null {
  const acting = names.subject();
  // AMD 새 칩의 첫 고객은 오라클이다: of whose chip.
  const owner = acting.who ? undefined : names.whos.findLast((who) => who.case === 'of');
  const subject = owner ? { ids: owner.ids, trust: 0.95 } : acting;
  const isWon = /로 /.test(scene.text.slice(scene.trigger.start, scene.trigger.end));
  const buyers = without(isWon ? (names.by('object')?.ids ?? []) : named(scene), subject.ids);
  return subject.ids.length === 1 && buyers.length > 0
    ? supplied(names, scene, subject.trust, subject.ids, buyers)
    : null;
}

/** 공급사는 B다: who sells to the one spoken of. */
export function vendor(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const sellers = without(named(scene), subject.ids);
  return subject.ids.length === 1 ? cast('supply', subject.trust, ['supplier', sellers], ['buyer', subject.ids]) : null;
}
