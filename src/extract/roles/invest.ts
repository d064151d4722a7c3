import type { EntityId } from '../../lexicon/entity.ts';
import { hasMoney } from '../figure-parts.ts';
import type { Who } from '../parts.ts';
import type { StatedDeal } from '../stated-deal.ts';
import { build } from './build.ts';
import { type Cast, cast, idsOf, without } from './cast.ts';
import { type Acting, isState, type Names } from './names.ts';
import type { Scene } from './scene.ts';
import { shareIn } from './stake.ts';
import { unnamed } from './unnamed.ts';

/** 칩을 주문했고, 지분 투자도 한다: in the other side of what the sentence has told. */
function toldOther(last: StatedDeal, ids: readonly EntityId[]): readonly EntityId[] {
  if (last.kind === 'investment') return idsOf(last, 'investee');
  const all = last.parties.map(({ entity }) => entity);
  return all.length === 2 && ids.length > 0 && ids.every((id) => all.includes(id)) ? without(all, ids) : [];
}

/** 인텔은 소프트뱅크가 투자한다는 소식에 올랐다: whom the news is about. */
function toldOf(names: Names, { text, trigger }: Pick<Scene, 'text' | 'trigger'>, subject: Acting): Who | undefined {
  const isNews = /^[가-힣]{0,4}(?: 했)?다는 (?:소식|발표|보도|계획)/.test(text.slice(trigger.end));
  const topic = names.whos.find((who) => who.case === 'topic');
  return isNews && subject.who?.case === 'subject' && topic !== subject.who ? topic : undefined;
}

/** Into whom a clause that names nobody invests: by the deal, the receiver or the subject of the sentence before. */
function impliedInvestees(names: Names, { last, ...scene }: Scene, subject: Acting): readonly EntityId[] {
  const isRound = /참여|합류|동참|가세|이끌|이끈|주도|앞장|들어왔|댔|보탰/.test(
    scene.text.slice(scene.trigger.start, scene.trigger.end),
  );
  if (isRound) return scene.isLastNear && last ? idsOf(last, 'investee') : [];
  if (scene.isBuilding) return [];
  // 투자하려던 아람코는 발을 뺐다: into the one spoken of.
  if (subject.who && subject.who.start >= scene.trigger.end && scene.carried.length === 1) return scene.carried;
  // -앤트로픽 지분은 팔 건가. 1억달러를 넣었는데 …
  if (!subject.who && scene.asked.length === 1) return scene.asked;
  const topic = toldOf(names, scene, subject);
  if (topic) return topic.ids;
  const told = scene.isLastHere && last ? toldOther(last, subject.ids) : scene.receiver;
  if (told.length > 0) return told;
  const isOpen = scene.isLastNear && last?.kind === 'investment' && idsOf(last, 'investor').length === 0;
  if (isOpen) return idsOf(last, 'investee');
  // 소프트뱅크가 인텔에 넣었다. 나흘 뒤 미국 정부가 89억달러를 넣었다: the one spoken of has put money in itself.
  const investors = scene.isLastNear && last?.kind === 'investment' ? idsOf(last, 'investor') : [];
  if (last && investors.length > 0 && scene.carried.every((id) => investors.includes(id)))
    return idsOf(last, 'investee');
  // 지난해에는 마이크로소프트가 1500만 유로를 넣었다: into the one spoken of.
  const isOfTopic = scene.trigger.form !== 'adnominal' && subject.who?.case === 'subject' && scene.carried.length === 1;
  return isOfTopic ? scene.carried : [];
}

/** A는 B와 함께 C에 투자한다: who invests beside the subject. */
function fellowOf(names: Names, { text, trigger }: Scene): Who | undefined {
  const other = names.by('with');
  const between = other ? text.slice(other.caseEnd, trigger.start) : '';
  return /^\s(?:함께|같이|나란히|공동으로)\s[^,]*(?:에|에게)\s/.test(between) ? other : undefined;
}

/** A가 보유한 B 주식. */
const isHolder = /^[이가] (?:보유한|보유하던|가진|갖고 있던|들고 있던|쥔) [‘“'"]?$/;

/** B의 투자 유치에 참여한다. */
const isJoined = /에 (?:참여|합류|동참|가세)$/;

/** A는 B에 투자한다; 투자 without anybody to put it into may be a plant. */
export function invest(names: Names, scene: Scene): Cast | null {
  const acting = names.subject();
  const fellow = fellowOf(names, scene);
  const subject = fellow ? { ...acting, ids: [...acting.ids, ...without(fellow.ids, acting.ids)] } : acting;
  const to =
    names.ofHead('stake') ??
    names.by('to') ??
    names.by('object') ??
    names.predicated() ??
    (isJoined.test(scene.text.slice(scene.trigger.start, scene.trigger.end))
      ? names.whos.filter((who) => who.case === 'of').at(-1)
      : undefined) ??
    (scene.trigger.form === 'noun' ? names.bare() : undefined) ??
    (fellow ? undefined : names.by('with'));
  // A는 B에 출자를 제안했다: B is asked to invest, and not invested in.
  if (/^(?:투자|출자)(?:를|을)? ?(?:제안|요청|권유|권했|타진)/.test(scene.text.slice(scene.trigger.start))) return null;
  // 지원한다: of a state that is an investment, of others a gift.
  const isAid = scene.text.startsWith('지원', scene.trigger.start);
  if (isAid && !(subject.who && isState(subject.who))) return null;
  // 지분 80%를 샀다: with more than half the company is one's own.
  const stake = names.ofHead('stake');
  if (stake && (shareIn(scene) ?? 0) > 50)
    return cast(
      'acquisition',
      subject.trust * 0.9,
      ['acquirer', subject.ids],
      ['target', without(stake.ids, subject.ids)],
    );
  // 한국에 50억달러를 투자한다: a land is where it is built, and no company.
  const isLand = to !== undefined && scene.text.slice(to.start, to.end) === '한국';
  if (isLand && subject.ids.length === 1) return cast('capex', subject.trust * 0.9, ['investor', subject.ids]);
  // TPU를 어치 넣는다: chips are put in, no money.
  if (!to && names.whats().length > 0) return build(names, scene);
  const investees = without(to?.ids ?? impliedInvestees(names, scene, subject), subject.ids);
  if (investees.length === 0) return build(names, scene);
  // SK㈜가 보유한 B 주식을 취득한다: who had them sells.
  const holder =
    to?.head === 'stake' ? names.whos.find((who) => isHolder.test(scene.text.slice(who.end, to.start))) : undefined;
  if (holder && without(holder.ids, [...subject.ids, ...investees]).length > 0)
    return cast(
      'investment',
      subject.trust,
      ['investor', subject.ids],
      ['investee', investees],
      ['seller', holder.ids],
    );
  if (to?.case !== 'with') return cast('investment', subject.trust, ['investor', subject.ids], ['investee', investees]);
  return /공동|함께/.test(scene.text)
    ? cast('partnership', subject.trust * 0.8, ['partner', subject.ids], ['partner', investees])
    : build(names, scene);
}

/** 산업은행 주도로, 산업은행이 이끈 라운드에서: who leads a round. */
const isLead = /^(?: 등)?(?:의|이|가)? ?(?:주도(?:로|하에|한|하는|로 한)|이끈|이끄는|앞장선|참여한|참여하는)[\s,]/;

/** B는 A에서 투자를 받았다, or raised a round of nobody named. */
export function invested(names: Names, { parts, text, trigger }: Scene): Cast | null {
  const subject = names.subject();
  const isRaised = /투자/.test(text.slice(trigger.start, trigger.end));
  const partner = isRaised ? names.by('with') : undefined;
  // 사피온과 합친 지 열 달, 회사는 투자를 유치했다: with whom something else was done.
  const isBeforeSubject = partner !== undefined && subject.who !== undefined && partner.start < subject.who.start;
  const from = names.by('from', 'at') ?? (isBeforeSubject ? undefined : partner);
  const investors = without(from?.ids ?? [], subject.ids);
  if (investors.length > 0)
    return cast('investment', subject.trust, ['investor', investors], ['investee', subject.ids]);
  const lead = names.whos.find(({ end }) => isLead.test(text.slice(end)));
  if (lead && without(lead.ids, subject.ids).length > 0)
    return cast('investment', subject.trust, ['investor', without(lead.ids, subject.ids)], ['investee', subject.ids]);
  const [first] = parts;
  const isRound = /투자|시리즈 ?[A-F]|조달|증자|모[았은으]|유치|라운드|IPO/.test(text) && hasMoney(parts);
  const isUnnamed = first !== undefined && (isRound || unnamed.test(text.slice(first.start, trigger.start)));
  if (!isUnnamed || !subject.who || subject.ids.length !== 1 || names.whos.some((who) => who !== subject.who))
    return null;
  return cast('investment', 0.7, ['investee', subject.ids]);
}
