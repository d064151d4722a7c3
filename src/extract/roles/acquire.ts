import type { Who } from '../parts.ts';
import { type Cast, cast, without } from './cast.ts';
import { isRightBehind, type Names } from './names.ts';
import type { Scene } from './scene.ts';
import { sellStake, shareIn } from './stake.ts';

/** A가 10억 달러에 사려던 데이터센터 회사 B. */
function targetBehind({ trigger, after, text }: Scene): Who | undefined {
  const [first] = after;
  // 1조원에 사기로 한 삼성전자의 칩: its goods are bought, and not the company.
  if (trigger.form !== 'adnominal' || !first || first.head !== undefined || first.case === 'of') return undefined;
  return first.case !== 'with' && isRightBehind.test(text.slice(trigger.end, first.start)) ? first : undefined;
}

/** A는 B를 인수한다; of less than half of B, or of its shares, it invests. */
export function acquire(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  // 삼성전자를 1조원어치 사들인 외국인: so much of a company is its shares or its goods.
  const { text, trigger } = scene;
  if (/어치 [^,]*$/.test(text.slice(0, trigger.start)) && !text.startsWith('인수', trigger.start)) return null;
  const isOffer = /제안$/.test(scene.text.slice(scene.trigger.start, scene.trigger.end));
  const bare = scene.trigger.form === 'noun' ? names.bare() : undefined;
  // 그 회사도 통째로 사겠다고 했다: said of what is bought, by the one spoken of.
  const also =
    scene.carried.length > 0
      ? names.whos.find((who) => who.case === 'topic' && /도$/.test(scene.text.slice(who.end, who.caseEnd)))
      : undefined;
  const isAlso = also !== undefined && /통째|통으로/.test(scene.text);
  if (isAlso) return cast('acquisition', 0.8, ['acquirer', without(scene.carried, also.ids)], ['target', also.ids]);
  const object =
    names.by('object') ??
    bare ??
    (isOffer ? (names.by('to') ?? names.whos.find((who) => who.case === 'topic')) : undefined) ??
    targetBehind(scene) ??
    names.predicated();
  // 애저를 2500억달러어치 산다: goods.
  if (object && /어치 /.test(scene.text.slice(object.caseEnd, scene.trigger.start))) return null;
  if (object && without(object.ids, subject.ids).length === object.ids.length) {
    const of = subject.who || scene.trigger.form !== 'noun' ? undefined : names.by('of');
    const acquirers = of ? of.ids : subject.ids;
    if (acquirers.length > 1) return null;
    return cast('acquisition', of ? 0.9 : subject.trust, ['acquirer', acquirers], ['target', object.ids]);
  }
  const stake = names.ofHead('stake');
  if (stake) {
    const share = shareIn(scene);
    const targets = without(stake.ids, subject.ids);
    if (share === undefined ? !/전량|전부|경영권|100 ?%|과반/.test(scene.text) : share < 50)
      return cast('investment', subject.trust * 0.95, ['investor', subject.ids], ['investee', targets]);
    return cast('acquisition', subject.trust * 0.9, ['acquirer', subject.ids], ['target', targets]);
  }
  const unit = names.ofHead('unit', 'place') ?? names.by('from', 'at');
  if (unit)
    return cast(
      'acquisition',
      subject.trust * 0.85,
      ['acquirer', subject.ids],
      ['seller', without(unit.ids, subject.ids)],
    );
  return null;
}

/** B는 A의 제안을 물리쳤다. */
export function refuse(names: Names): Cast | null {
  const subject = names.subject();
  const by = names.innerMaker() ?? names.whos.filter((who) => who.case === 'of').at(-1);
  return cast('acquisition', subject.trust, ['acquirer', by?.ids ?? []], ['target', subject.ids]);
}

/** B는 A에 인수됐다. */
export function acquired(names: Names, { trigger, text }: Scene): Cast | null {
  const subject = names.subject();
  // 팔렸다 may be said of goods that the sentence before told of.
  if (/^(?:팔|넘|품)/.test(text.slice(trigger.start)) && !subject.who) return null;
  const to = names.by('to');
  return cast('acquisition', subject.trust, ['acquirer', without(to?.ids ?? [], subject.ids)], ['target', subject.ids]);
}

/** C는 A에 사업을 매각했다. */
export function sellUnit(names: Names, scene: Scene): Cast | null {
  if (names.ofHead('stake')) return sellStake(names, scene);
  const subject = names.subject();
  const to = names.by('to');
  const acquirers = without(to?.ids ?? [], subject.ids);
  // 인텔은 알테라를 실버레이크에 매각했다.
  const whole = names.by('object');
  if (whole)
    return cast(
      'acquisition',
      subject.trust * 0.9,
      ['acquirer', acquirers],
      ['target', whole.ids],
      ['seller', subject.ids],
    );
  return cast('acquisition', subject.trust * 0.9, ['acquirer', acquirers], ['seller', subject.ids]);
}
