import type { Who } from '../parts.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** A makes a chip of its own, with nobody else. */
export function own(names: Names): Cast | null {
  const subject = names.subject();
  const other = names.by('with');
  if (other) return null;
  return subject.trust === 1 && subject.ids.length === 1 ? cast('own-chip', 0.8, ['customer', subject.ids]) : null;
}

/** 짓는 협약을 맺었다: is what is built only what a paper is about? */
export const isPaperBehind = ({ text, trigger }: Scene): boolean =>
  /^[^,.]{0,30}(?:협약|양해각서|MOU)/.test(text.slice(trigger.end));

/** 엔비디아용 라인에 투자한다: for whom it is built. */
const isForWhom = ({ end }: Who, text: string): boolean => /^[용향] /.test(text.slice(end));

/** A는 공장을 짓는다; with another it is theirs. */
export function build(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  if (!scene.isBuilding || subject.ids.length === 0) return null;
  const others = names.whos.filter(
    (who) =>
      who !== subject.who &&
      without(who.ids, subject.ids).length > 0 &&
      who.case !== 'topic' &&
      !isForWhom(who, scene.text),
  );
  const withWhom = names.by('with');
  // 함께 짓는 협약을 맺었다: what is signed says what it is.
  if (withWhom && isPaperBehind(scene)) return null;
  if (withWhom)
    return cast(
      'joint-venture',
      subject.trust * 0.85,
      ['partner', subject.ids],
      ['partner', without(withWhom.ids, subject.ids)],
    );
  if (others.length > 0 || subject.ids.length > 1) return null;
  return cast('capex', subject.trust, ['investor', subject.ids]);
}
