import type { EntityId } from '../../lexicon/entity.ts';
import { hasCount } from '../figure-parts.ts';
import { processes } from '../known-sides.ts';
import { type Cast, cast, without } from './cast.ts';
import { type Names, whoBeforeChip } from './names.ts';
import type { Scene } from './scene.ts';
import { areFoundries } from './supplied.ts';

/** A foundry makes the chips of another, a designer has them made, or a maker makes its own. */
export function make(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  // LG전자와는 칩을 함께 만드는 협약을 맺었다: made by both.
  const isJoint = /함께|공동으로|같이|양해각서|협약|MOU|의향서|손잡|협력/.test(scene.text);
  if (isJoint && names.by('with')) return null;
  const behind = scene.after.find((who) => who.case === 'with' && areFoundries(who.ids));
  const place = names.place('at', 'to', 'object') ?? names.by('at', 'to') ?? behind ?? names.by('with');
  // 딥엑스는 삼성전자 공정으로 양산한다: the designer has it made.
  if (place && areFoundries(place.ids) && !subject.ids.some((id) => place.ids.includes(id)))
    return cast('foundry', subject.trust, ['foundry', place.ids], ['customer', subject.ids]);
  // 18A로 만들기로 했다: the process says whose it is.
  const process = processes.find(([name]) => name.test(scene.text.slice(subject.who?.caseEnd ?? 0, scene.trigger.end)));
  if (!place && process && subject.who && !areFoundries(subject.ids))
    return cast('foundry', subject.trust * 0.95, ['foundry', [process[1] as EntityId]], ['customer', subject.ids]);
  const maker = names.chipMaker([]);
  if (areFoundries(subject.ids)) {
    const customer = names.ofHead('product') ?? whoBeforeChip(names, scene) ?? names.by('with', 'from');
    const ids = without(customer?.ids ?? (maker ? [maker] : []), subject.ids);
    if (ids.length > 0)
      return cast('foundry', subject.trust * (customer ? 1 : 0.9), ['foundry', subject.ids], ['customer', ids]);
  }
  // 화웨이는 어센드를 60만 개 만들 계획이다.
  const isCounted = hasCount(scene.parts);
  const [one] = subject.ids;
  if (isCounted && maker !== undefined && maker === one)
    return cast('own-chip', subject.trust * 0.7, ['customer', [maker]]);
  return null;
}

/** B의 칩이 A 공장에서 생산된다. */
export function makePassive(names: Names, scene: Scene): Cast | null {
  const place = names.place('at', 'to') ?? names.by('at', 'from');
  if (!place || !areFoundries(place.ids)) return null;
  const customer = whoBeforeChip(names, scene) ?? names.ofHead('product');
  const maker = names.chipMaker(place.ids);
  return cast(
    'foundry',
    0.95,
    ['foundry', place.ids],
    ['customer', without(customer?.ids ?? (maker ? [maker] : []), place.ids)],
  );
}

/** B는 A에 생산을 맡긴다. */
export function farmOut(names: Names): Cast | null {
  const subject = names.subject();
  const to = names.by('to') ?? names.place('to');
  if (!to || !areFoundries(to.ids)) return null;
  return cast('foundry', subject.trust, ['foundry', without(to.ids, subject.ids)], ['customer', subject.ids]);
}
