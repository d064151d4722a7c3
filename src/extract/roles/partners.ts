import type { DealKind } from '../../deals/deal.ts';
import type { EntityId } from '../../lexicon/entity.ts';
import { isCount } from '../figure-parts.ts';
import { isPaperBehind } from './build.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Reader } from './reader.ts';
import type { Scene } from './scene.ts';

/** 엔비디아와 AWS는 함께 짓는 슈퍼컴퓨터에 블랙웰 2만 개를 넣는다: the maker of what is counted supplies the other. */
function ofMaker(names: Names, { parts }: Scene, ids: readonly EntityId[], trust: number): Cast | null {
  const maker = names.chipMaker([]);
  const isCounted = parts.some((part) => isCount(part) && part.figure.sense === undefined);
  if (!maker || !isCounted || !ids.includes(maker) || ids.length !== 2) return null;
  return cast('supply', trust * 0.85, ['supplier', [maker]], ['buyer', without(ids, [maker])]);
}

/** Those who stand on one side: A는 B와 손잡았다, A와 B의 합병. */
export function partners(kind: DealKind): Reader {
  return (names, scene) => {
    if (kind === 'joint-venture' && isPaperBehind(scene)) return null;
    // A는 B와 C의 합병을 추진한다: A is none of the two.
    const pair = names.whos.filter((who) => who.case === 'of' && who.ids.length > 1).at(-1);
    const isNear = pair !== undefined && scene.trigger.start - pair.caseEnd <= 12;
    if (pair && (kind === 'acquisition' || isNear)) return cast(kind, 0.9, ['partner', pair.ids]);
    const subject = names.subject();
    const merged = kind === 'acquisition' ? names.by('object') : undefined;
    const second = names.by('with');
    // A는 B를 C와 합병한다.
    if (merged && second && !subject.ids.some((id) => merged.ids.includes(id)))
      return cast(kind, 0.9, ['partner', merged.ids], ['partner', second.ids]);
    // A가 B를 합병한다: who takes over is told.
    if (merged && !second && merged.ids.length === 1 && subject.who && subject.ids.length === 1)
      return cast(kind, subject.trust, ['acquirer', subject.ids], ['target', without(merged.ids, subject.ids)]);
    const other =
      names.by('with') ??
      names.ofHead('tie') ??
      (kind === 'acquisition' ? names.by('to', 'object') : scene.after.find((who) => who.case === 'with'));
    const others = without(other?.ids ?? [], subject.ids);
    const sold = kind === 'acquisition' ? null : ofMaker(names, scene, [...subject.ids, ...others], subject.trust);
    if (sold) return sold;
    // Several that are only carried over from the sentence before are hardly all meant.
    const isGuessed = !subject.who && subject.ids.length > 2;
    if (others.length > 0 && subject.ids.length > 0)
      return cast(kind, subject.trust * (isGuessed ? 0.7 : 1), ['partner', subject.ids], ['partner', others]);
    if (subject.ids.length > 1 && subject.who) return cast(kind, 0.95, ['partner', subject.ids]);
    const bare = names.bare() ?? names.by('of');
    if (bare && bare.ids.length > 1 && scene.trigger.form === 'noun') return cast(kind, 0.8, ['partner', bare.ids]);
    return null;
  };
}
