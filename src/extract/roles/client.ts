import type { Who } from '../parts.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';
import { supplied } from './supplied.ts';

/** The name that a noun is said to be: 첫 고객은 B다. */
function named({ after, text, trigger }: Scene): Who | undefined {
  const [first] = after;
  if (!first) return undefined;
  const isBeside = /^(?: (?:바로|다름 아닌|미국|중국|일본|대만|영국|국내))?\s[‘“'"]?$/.test(
    text.slice(trigger.end, first.start),
  );
  const isSaid =
    /^[’”'"]?(?:\([^()]*\))?[’”'"]?(?:이?다|였다|이었다|입니다|이며|이고|로 (?:알려|정해|확정|낙점)|가 될|이 될|가 됐|이 됐|[,.])/.test(
      text.slice(first.end),
    );
  return isBeside && isSaid ? first : undefined;
}

/** 첫 고객은 B다, B를 고객으로 확보했다: who buys of the one spoken of. */
export function client(names: Names, scene: Scene): Cast | null {
  const acting = names.subject();
  // AMD 새 칩의 첫 고객은 오라클이다: of whose chip.
  const owner = acting.who ? undefined : names.whos.findLast((who) => who.case === 'of');
  const subject = owner ? { ids: owner.ids, trust: 0.95 } : acting;
  const buyer = /로 /.test(scene.text.slice(scene.trigger.start, scene.trigger.end))
    ? names.by('object')
    : named(scene);
  const buyers = without(buyer?.ids ?? [], subject.ids);
  return subject.ids.length === 1 && buyers.length > 0
    ? supplied(names, scene, subject.trust, subject.ids, buyers)
    : null;
}

/** 공급사는 B다: who sells to the one spoken of. */
export function vendor(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const sellers = without(named(scene)?.ids ?? [], subject.ids);
  return subject.ids.length === 1 ? cast('supply', subject.trust, ['supplier', sellers], ['buyer', subject.ids]) : null;
}
