import type { EntityId } from '../../lexicon/entity.ts';
import { isCount } from '../figure-parts.ts';
import { clouds } from '../known-sides.ts';
import { type Cast, cast, idsOf, without } from './cast.ts';
import { type Acting, type Names, notState, whoBeforeChip } from './names.ts';
import type { Scene } from './scene.ts';
import { supplied } from './supplied.ts';

/** G42에 엔비디아 칩 50만 개가 공급된다: nobody acts, and who gets it buys. */
function passed(names: Names, { text, trigger }: Scene): Cast | null {
  const to = names.by('to') ?? names.place('to');
  if (!to || names.subjectWho() || !/[되된될됐돼]$/.test(text.slice(trigger.start, trigger.end))) return null;
  const seller = names.by('from', 'at')?.ids ?? notState(names.ofHead('product'))?.ids ?? names.chipMaker(to.ids);
  return cast('supply', 0.9, ['supplier', typeof seller === 'string' ? [seller] : (seller ?? [])], ['buyer', to.ids]);
}

/** A는 B로부터 들여온다: the subject gets, of whom the clause, the chip or the sentence before says. */
export function take(names: Names, scene: Scene): Cast | null {
  const given = passed(names, scene);
  if (given) return given;
  const acting = names.subject();
  // 애플의 TPU 구매 논의: the one before the noun buys, unless it makes the chip.
  const owner =
    scene.trigger.form === 'noun' && !acting.who ? names.whos.filter((who) => who.case === 'of').at(-1) : undefined;
  const isBuyer = owner !== undefined && names.whats().some((what) => what.maker && !owner.ids.includes(what.maker));
  const subject: Acting = isBuyer ? { ids: owner.ids, trust: 0.9, who: owner } : acting;
  const sold = (trust: number, ids: readonly EntityId[]) => {
    // 두 회사는 A의 칩을 도입하는 계약을 맺었다: the other of the two buys.
    const buyers = without(subject.ids, ids);
    return supplied(names, scene, subject.trust * trust, ids, buyers);
  };
  const source =
    names.by('from') ??
    names.by('at') ??
    names.whos.find((who) => who.case === 'via' && who.ids.every((id) => clouds.has(id)));
  if (source) return sold(1, source.ids);
  // 엔비디아는 TSMC에 H20을 주문했다: who is given an order sells, or makes.
  // 브로드컴을 거쳐 주문했다: whether that one sells is open.
  if (names.whos.some((who) => who.case === 'via')) return null;
  // TSMC가 이를 빌려 쓴다, 이 가운데 1000장을 빌린다: of what the one before has got.
  const { last } = scene;
  const isOfThose = /(?:^|\s)(?:이를|이 가운데|이 중|그 가운데|그중)\s/.test(scene.text.slice(0, scene.trigger.start));
  const owners = last?.kind === 'supply' && scene.isLastNear ? idsOf(last, 'buyer') : [];
  if (
    isOfThose &&
    owners.length > 0 &&
    subject.who &&
    !subject.ids.some((id) => last?.parties.some(({ entity }) => entity === id))
  )
    return sold(0.85, owners);
  const ordered = isOrder(scene) ? names.by('to') : undefined;
  if (ordered && without(ordered.ids, subject.ids).length > 0) return sold(1, ordered.ids);
  // 마이크로소프트 클라우드를 300억달러어치 사기로 했다: so much of a company is what it sells.
  const isSort = /어치(?!에)|클라우드/.test(scene.text) && !/주식|지분/.test(scene.text);
  const sortOf = isSort ? names.by('object') : undefined;
  if (sortOf) return sold(0.9, sortOf.ids);
  // 마벨의 사업부를, 샌디스크의 공장 지분을 사들였다.
  if (names.ofHead('unit', 'stake') || names.whos.some((who) => who.head === 'place' && who.headCase === 'object'))
    return null;
  const product = isBuyer ? undefined : (notState(names.ofHead('product')) ?? whoBeforeChip(names, scene));
  if (product && !subject.ids.every((id) => product.ids.includes(id))) return sold(0.95, product.ids);
  const maker = names.innerMaker();
  if (maker && names.whats().length > 0) return sold(0.9, maker.ids);
  // 엔스케일과는 GB300 2만 장을 들여놓기로 했다: who rents out computing.
  const landlord = names.by('with');
  if (landlord?.ids.every((id) => clouds.has(id) && !subject.ids.includes(id))) return sold(0.85, landlord.ids);
  const chipMaker = names.chipMaker(subject.ids);
  // The chips may come in the servers of another.
  if (chipMaker) return sold(0.85, [chipMaker]);
  if (names.chipMaker([]) !== undefined || names.whos.some((who) => who.case === 'with')) return null;
  const seller = scene.supply ? idsOf(scene.supply, 'supplier')[0] : undefined;
  const isCounted = scene.parts.some((part) => isCount(part) && /^(?:장|개|GPU)$/.test(part.figure.unit));
  // 시엑스엠티에 주문했다: ordered from somebody, whom nobody knows.
  const isOfUnknown =
    isOrder(scene) &&
    /[가-힣]{2,}(?:에|에게) (?!.*(?:에|에게) )/.test(scene.text.slice(scene.parts[0]?.end ?? 0, scene.trigger.start));
  if (seller && !isOfUnknown && isCounted && !subject.ids.includes(seller))
    return sold(scene.isLastHere ? 1 : scene.isLastNear ? 0.9 : 0.8, [seller]);
  return null;
}

const isOrder = ({ text, trigger }: Scene): boolean =>
  /주문|발주|[냈내낸]|치[르렀]|지[급불]/.test(text.slice(trigger.start, trigger.end));
